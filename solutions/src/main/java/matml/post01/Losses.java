package matml.post01;

/**
 * How wrong is a prediction? Four measures of the distance between measured labels and a model's predictions.
 *
 * <p>In every method {@code actual} and {@code predicted} hold {@code n} values in the same order and unit (eV for band
 * gaps). Arrays of different lengths, and empty ones, are refused with an {@link IllegalArgumentException}. Nothing is
 * rounded, and the arrays come back as they were.
 */
public final class Losses {
    private Losses() {}

    /**
     * Mean squared error, {@code (1/n) sum (y_i - p_i)^2}.
     *
     * @param actual the measured labels y, n values
     * @param predicted the predictions p, n values
     * @return the mean of the squared errors, in the square of the labels' unit (eV^2)
     * @throws IllegalArgumentException if the lengths differ or are 0
     */
    public static double mse(double[] actual, double[] predicted) {
        // BEGIN SOLUTION task 1: average the squared errors
        requireSameLength(actual, predicted);
        return sumOfSquaredErrors(actual, predicted) / actual.length;
        // END SOLUTION
    }

    /**
     * Mean absolute error, {@code (1/n) sum |y_i - p_i|}.
     *
     * @param actual the measured labels y, n values
     * @param predicted the predictions p, n values
     * @return the mean of the errors' sizes, in the labels' unit (eV)
     * @throws IllegalArgumentException if the lengths differ or are 0
     */
    public static double mae(double[] actual, double[] predicted) {
        // BEGIN SOLUTION task 2: average the sizes of the errors
        requireSameLength(actual, predicted);
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            sum += Math.abs(actual[i] - predicted[i]);
        }
        return sum / actual.length;
        // END SOLUTION
    }

    /**
     * Root of the mean squared error.
     *
     * @param actual the measured labels y, n values
     * @param predicted the predictions p, n values
     * @return the square root of {@link #mse}, in the labels' unit (eV)
     * @throws IllegalArgumentException if the lengths differ or are 0
     */
    public static double rmse(double[] actual, double[] predicted) {
        // BEGIN SOLUTION task 3: bring the mean squared error back to the labels' unit
        return Math.sqrt(mse(actual, predicted));
        // END SOLUTION
    }

    /**
     * Coefficient of determination, {@code 1 - sum (y_i - p_i)^2 / sum (y_i - ybar)^2}, where {@code ybar} is the mean
     * of the measured labels.
     *
     * @param actual the measured labels y, n values
     * @param predicted the predictions p, n values
     * @return 1 for a perfect model, 0 for one as good as the mean, negative for a worse one; where all labels are
     *     equal: 1 if every prediction is exact, else NaN
     * @throws IllegalArgumentException if the lengths differ or are 0
     */
    public static double r2(double[] actual, double[] predicted) {
        // BEGIN SOLUTION task 4: compare the model with the mean of the labels
        requireSameLength(actual, predicted);
        double errors = sumOfSquaredErrors(actual, predicted);
        if (allEqual(actual)) {
            return errors == 0 ? 1 : Double.NaN;
        }
        double mean = 0;
        for (double label : actual) {
            mean += label / actual.length;
        }
        double spread = 0;
        for (double label : actual) {
            spread += (label - mean) * (label - mean);
        }
        return 1 - errors / spread;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static double sumOfSquaredErrors(double[] actual, double[] predicted) {
        double sum = 0;
        for (int i = 0; i < actual.length; i++) {
            double error = actual[i] - predicted[i];
            sum += error * error;
        }
        return sum;
    }

    private static boolean allEqual(double[] values) {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }

    private static void requireSameLength(double[] actual, double[] predicted) {
        if (actual.length != predicted.length) {
            throw new IllegalArgumentException(
                    actual.length + " labels do not go with " + predicted.length + " predictions");
        }
        if (actual.length == 0) {
            throw new IllegalArgumentException("there is no mean of no errors");
        }
    }
    // END SOLUTION
}
