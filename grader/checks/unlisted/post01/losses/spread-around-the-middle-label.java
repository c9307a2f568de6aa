/*
idea: R2 compares with a model that says the middle between the smallest and the largest label
*/
import java.util.Arrays;

final class Losses {
    public static double r2(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double errors = sumOfSquaredErrors(actual, predicted);
        if (allEqual(actual)) {
            return errors == 0 ? 1 : Double.NaN;
        }
        double middle = (Arrays.stream(actual).min().orElseThrow()
                        + Arrays.stream(actual).max().orElseThrow())
                / 2;
        double spread = 0;
        for (double label : actual) {
            spread += (label - middle) * (label - middle);
        }
        return 1 - errors / spread;
    }
}
