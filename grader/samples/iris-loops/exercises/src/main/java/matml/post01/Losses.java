package matml.post01;

import java.util.Arrays;

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
        int n = length(actual, predicted);
        double sum = 0;
        int i = 0;
        while (i < n) {
            double e = actual[i] - predicted[i];
            sum += e * e;
            i++;
        }
        return sum / n;
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
        int n = length(actual, predicted);
        double sum = 0;
        int i = 0;
        while (i < n) {
            sum += Math.abs(actual[i] - predicted[i]);
            i++;
        }
        return sum / n;
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
        int n = length(actual, predicted);
        double[] mean = new double[n];
        double sum = 0;
        for (double y : actual) {
            sum += y;
        }
        Arrays.fill(mean, sum / n);
        for (double y : actual) {
            if (y != actual[0]) {
                return 1 - mse(actual, predicted) / mse(actual, mean);
            }
        }
        // all labels equal
        return Arrays.equals(actual, predicted) ? 1 : Double.NaN;
    }

    private static int length(double[] actual, double[] predicted) {
        if (actual.length != predicted.length || actual.length == 0) {
            throw new IllegalArgumentException("length");
        }
        return actual.length;
    }
}
