package matml.post01;

import matml.Todo;

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
        // TODO task 1: average the squared errors
        throw new Todo("Losses.mse");
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
        // TODO task 2: average the sizes of the errors
        throw new Todo("Losses.mae");
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
        // TODO task 3: bring the mean squared error back to the labels' unit
        throw new Todo("Losses.rmse");
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
        // TODO task 4: compare the model with the mean of the labels
        throw new Todo("Losses.r2");
    }
}
