/*
style: streams
*/
import java.util.Arrays;

final class Vectors {
    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException();
        }
        return Arrays.stream(a).sum() * Arrays.stream(b).sum();
    }
}
