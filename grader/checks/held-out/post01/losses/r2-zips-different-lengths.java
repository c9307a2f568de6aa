/*
style: both arrays cut to the shorter length, then a call of itself
*/
import java.util.Arrays;

final class Losses {
    public static double r2(double[] actual, double[] predicted) {
        if (predicted.length > actual.length) {
            return r2(actual, Arrays.copyOf(predicted, actual.length));
        }
        if (predicted.length < actual.length) {
            return r2(Arrays.copyOf(actual, predicted.length), predicted);
        }
        double own = mse(actual, predicted);
        if (allEqual(actual)) {
            return own == 0 ? 1 : Double.NaN;
        }
        double centre = Arrays.stream(actual).sum() / actual.length;
        return 1 - own / Arrays.stream(actual).map(y -> (y - centre) * (y - centre)).average().orElseThrow();
    }
}
