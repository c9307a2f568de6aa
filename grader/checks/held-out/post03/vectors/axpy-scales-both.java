/*
style: streams, add first
*/
import java.util.stream.IntStream;

final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        return IntStream.range(0, x.length)
                .mapToDouble(i -> x[i] + y[i])
                .map(each -> each * s)
                .toArray();
    }
}
