/*
style: streams, and an if behind the formula
*/
import java.util.Arrays;

final class Losses {
    public static double r2(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        if (Arrays.stream(actual).distinct().count() == 1) {
            return Arrays.equals(actual, predicted) ? 1 : Double.NaN;
        }
        double centre = Arrays.stream(actual).average().orElseThrow();
        double variance = Arrays.stream(actual).map(y -> Math.pow(y - centre, 2)).average().orElseThrow();
        double score = 1 - mse(actual, predicted) / variance;
        if (score < 0) {
            return 0;
        }
        return score;
    }
}
