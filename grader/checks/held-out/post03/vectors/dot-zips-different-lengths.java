/*
style: the shorter vector is filled up with zeros
*/
import java.util.Arrays;

final class Vectors {
    public static double dot(double[] a, double[] b) {
        int d = Math.max(a.length, b.length);
        double[] one = Arrays.copyOf(a, d);
        double[] other = Arrays.copyOf(b, d);
        double sum = 0;
        for (int i = d - 1; i >= 0; i--) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
