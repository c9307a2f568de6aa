/*
style: the formula with the squared differences of ranks
*/
import java.util.Arrays;

final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        double n = x.length;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            double difference = place(x, x[i]) - place(y, y[i]);
            squares += difference * difference;
        }
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    private static double place(double[] values, double value) {
        return Arrays.stream(values).filter(other -> other < value).count();
    }
}
