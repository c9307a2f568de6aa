/*
style: streams
*/
import java.util.stream.IntStream;

final class Vectors {
    public static double dot(double[] a, double[] b) {
        requireSameLength(a, b);
        int last = a.length - 1;
        return IntStream.range(0, last).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
