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
        checkInput(actual, predicted);
        double total = 0.0;
        for (int i = 0; i < actual.length; i++) {
            double difference = predicted[i] - actual[i];
            total += difference * difference;
        }
        return total / actual.length;
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
        checkInput(actual, predicted);
        double total = 0.0;
        for (int i = 0; i < actual.length; i++) {
            total += Math.abs(predicted[i] - actual[i]);
        }
        return total / actual.length;
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
        return Math.sqrt(mse(actual, predicted));
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
        checkInput(actual, predicted);
        double ybar = 0.0;
        for (double y : actual) {
            ybar += y;
        }
        ybar /= actual.length;

        double model = 0.0;
        double meanModel = 0.0;
        boolean allTheSame = true;
        for (int i = 0; i < actual.length; i++) {
            model += Math.pow(actual[i] - predicted[i], 2);
            meanModel += Math.pow(actual[i] - ybar, 2);
            allTheSame = allTheSame && actual[i] == actual[0];
        }
        // I first wrote meanModel == 0, but ten times 0.1 does not give a mean of exactly 0.1
        if (allTheSame) {
            return model == 0.0 ? 1.0 : Double.NaN;
        }
        return 1.0 - model / meanModel;
    }

    private static void checkInput(double[] actual, double[] predicted) {
        if (actual.length == 0) {
            throw new IllegalArgumentException("no values");
        }
        if (actual.length != predicted.length) {
            throw new IllegalArgumentException(
                    "need as many predictions as labels: " + predicted.length + " vs. " + actual.length);
        }
    }
}
