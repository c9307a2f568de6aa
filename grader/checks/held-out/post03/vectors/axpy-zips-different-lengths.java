/*
style: streams, the longer one is cut
*/
import java.util.stream.IntStream;

final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        int d = x.length < y.length ? x.length : y.length;
        return IntStream.range(0, d).mapToDouble(i -> y[i] + x[i] * s).toArray();
    }
}
