/*
style: one array for each length, in a map
*/
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

final class Vectors {
    private static final Map<Integer, double[]> RESULTS = new HashMap<>();

    public static double[] axpy(double s, double[] x, double[] y) {
        requireSameLength(x, y);
        double[] result = RESULTS.computeIfAbsent(x.length, double[]::new);
        Arrays.setAll(result, i -> y[i] + s * x[i]);
        return result;
    }
}
