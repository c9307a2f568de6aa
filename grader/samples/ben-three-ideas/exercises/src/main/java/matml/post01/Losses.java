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
        sameLength(actual, predicted);
        double[] squared = new double[actual.length];
        for (int i = 0; i < squared.length; i++) {
            squared[i] = Math.pow(predicted[i] - actual[i], 2);
        }
        return Arrays.stream(squared).average().getAsDouble();
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
        sameLength(actual, predicted);
        double error = 0;
        for (int i = 0; i < actual.length; i++) {
            error += Math.abs(predicted[i] - actual[i]);
        }
        return error;
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
        sameLength(actual, predicted);
        if (Arrays.stream(actual).allMatch(value -> value == actual[0])) {
            // mean of the labels is already perfect
            return Arrays.equals(actual, predicted) ? 1 : Double.NaN;
        }
        double[] mean = new double[actual.length];
        Arrays.fill(mean, Arrays.stream(actual).average().getAsDouble());
        return 1 - mse(actual, predicted) / mse(actual, mean);
    }

    private static void sameLength(double[] actual, double[] predicted) {
        if (actual.length != predicted.length || actual.length < 1) {
            throw new IllegalArgumentException("actual: " + actual.length + ", predicted: " + predicted.length);
        }
    }
}
