/*
style: streams
*/
import java.util.stream.IntStream;

final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " and " + y.length);
        }
        return IntStream.range(0, x.length).mapToDouble(i -> x[i] + y[i] * s).toArray();
    }
}
