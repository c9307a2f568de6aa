/*
style: streams and Math.pow
*/
import java.util.Arrays;

final class Vectors {
    public static double dot(double[] a, double[] b) {
        requireSameLength(a, b);
        return Arrays.stream(a).map(each -> Math.pow(each, 2)).sum();
    }
}
