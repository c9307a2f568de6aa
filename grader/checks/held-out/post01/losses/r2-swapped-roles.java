/*
style: a helper that is called with its arguments in the wrong order
*/
import java.util.Arrays;

final class Losses {
    public static double r2(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        if (allEqual(actual)) {
            return mae(actual, predicted) == 0 ? 1 : Double.NaN;
        }
        return explained(predicted, actual);
    }

    private static double explained(double[] labels, double[] guesses) {
        double centre = Arrays.stream(labels).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (int i = 0; i < labels.length; i++) {
            above += Math.pow(labels[i] - guesses[i], 2);
            below += Math.pow(labels[i] - centre, 2);
        }
        return 1 - above / below;
    }
}
