/*
style: Arrays.setAll on the array it got
*/
import java.util.Arrays;

final class Vectors {
    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        double[] result = y;
        Arrays.setAll(result, i -> s * x[i] + y[i]);
        return result;
    }
}
