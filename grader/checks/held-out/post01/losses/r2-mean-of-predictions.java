/*
style: the baseline written out as an array and given to mse
*/
import java.util.Arrays;

final class Losses {
    public static double r2(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double[] rival = new double[actual.length];
        Arrays.fill(rival, Arrays.stream(predicted).sum() / predicted.length);
        double own = mse(actual, predicted);
        if (Arrays.stream(actual).allMatch(y -> y == actual[0])) {
            return own > 0 ? Double.NaN : 1;
        }
        return 1 - own / mse(actual, rival);
    }
}
