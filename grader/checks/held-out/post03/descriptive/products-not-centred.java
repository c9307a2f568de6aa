/*
style: a stream
*/
import java.util.stream.IntStream;

final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] * y[i]).sum() / (x.length - 1);
    }
}
