/*
style: streams, the size of each factor
*/
import java.util.stream.IntStream;

final class Vectors {
    public static double dot(double[] a, double[] b) {
        requireSameLength(a, b);
        return IntStream.range(0, a.length)
                .mapToDouble(i -> Math.abs(a[i]) * Math.abs(b[i]))
                .sum();
    }
}
