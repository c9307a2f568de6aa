/*
style: streams
*/
import java.util.stream.IntStream;

final class Vectors {
    public static double dot(double[] a, double[] b) {
        if (b.length != a.length) {
            throw new IllegalArgumentException("lengths");
        }
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).average().orElse(0);
    }
}
