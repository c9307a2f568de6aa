/*
style: two passes
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        Arrays.setAll(x, i -> x[i] * s);
        return IntStream.range(0, y.length).mapToDouble(i -> y[i] + x[i]).toArray();
    }
}
