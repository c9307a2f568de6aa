/*
style: streams and unit vectors
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class Vectors {
    public static double dot(double[] a, double[] b) {
        if (b.length != a.length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] one = unit(a);
        double[] other = unit(b);
        return IntStream.range(0, one.length).mapToDouble(i -> one[i] * other[i]).sum();
    }

    private static double[] unit(double[] v) {
        double length = Math.sqrt(Arrays.stream(v).map(c -> c * c).sum());
        return Arrays.stream(v).map(c -> c / length).toArray();
    }
}
