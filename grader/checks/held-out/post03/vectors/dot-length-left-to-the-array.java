/*
style: streams
*/
import java.util.stream.IntStream;

final class Vectors {
    public static double dot(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> b[i] * a[i]).reduce(0, Double::sum);
    }
}
