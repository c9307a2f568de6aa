/*
style: a stream of products of two sizes
*/
import java.util.stream.IntStream;

final class Descriptive {
    public static double covariance(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        double mx = mean(x);
        double my = mean(y);
        double sum = IntStream.range(0, x.length).mapToDouble(i -> Math.abs(x[i] - mx) * Math.abs(y[i] - my)).sum();
        return sum / (x.length - 1);
    }
}
