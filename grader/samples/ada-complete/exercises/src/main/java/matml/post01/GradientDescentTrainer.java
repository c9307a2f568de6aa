package matml.post01;

/**
 * Trains a linear model by gradient descent: predict, compare, find the direction in which the loss falls, take a small
 * step, repeat.
 *
 * <p>In all methods {@code x} is a table of {@code n x d} numbers, one row of d features per material, and {@code y}
 * holds the n labels in the order of the rows. A row whose length is not the number of weights, and labels that are not
 * as many as the rows, are refused with an {@link IllegalArgumentException}. Tables, labels and models come back as they
 * were.
 *
 * <p>Formulas: Mohri, Rostamizadeh, Talwalkar, <i>Foundations of Machine Learning</i>, 2nd ed. 2018, ch. 11 (linear
 * regression with the squared loss) and app. B (gradients of convex functions).
 */
public final class GradientDescentTrainer {
    private GradientDescentTrainer() {}

    /**
     * Predicts the label of every row, {@code p_i = w.x_i + b}.
     *
     * @param m a model with d weights
     * @param x the rows, {@code n x d}; n may be 0
     * @return n predictions in the unit of the labels (eV)
     * @throws IllegalArgumentException if a row has not as many features as the model has weights
     */
    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] p = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            p[i] = m.predict(x[i]); // refuses rows of another length
        }
        return p;
    }

    /**
     * How wrong a model is on a table: the mean squared error {@code L = (1/n) sum (p_i - y_i)^2}.
     *
     * @param m a model with d weights
     * @param x the rows, {@code n x d}, at least one
     * @param y the labels, n values
     * @return the mean squared error in the square of the labels' unit (eV^2)
     * @throws IllegalArgumentException if there is no row, a row has another length, or there are not as many labels as
     *     rows
     */
    public static double loss(LinearModel m, double[][] x, double[] y) {
        return Losses.mse(y, predictAll(m, x));
    }

    /**
     * The gradient of {@link #loss} with respect to the parameters, {@code dL/dw_j = (2/n) sum (p_i - y_i) x_ij} and
     * {@code dL/db = (2/n) sum (p_i - y_i)}.
     *
     * @param m a model with d weights
     * @param x the rows, {@code n x d}, at least one
     * @param y the labels, n values
     * @return the derivatives in the shape of a model: one for each weight, and the one for the bias
     * @throws IllegalArgumentException if there is no row, a row has another length, or there are not as many labels as
     *     rows
     */
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        check(x, y);
        int n = x.length;
        int d = m.weights().length;
        double[] p = predictAll(m, x);
        double[] dw = new double[d];
        double db = 0.0;
        for (int i = 0; i < n; i++) {
            double residual = p[i] - y[i];
            db += residual;
            for (int j = 0; j < d; j++) {
                dw[j] += residual * x[i][j];
            }
        }
        for (int j = 0; j < d; j++) {
            dw[j] *= 2.0 / n; // 2.0: 2 / n is an integer division
        }
        return new LinearModel(dw, 2.0 / n * db);
    }

    /**
     * One step downhill, {@code w_j - eta dL/dw_j} and {@code b - eta dL/db}.
     *
     * @param m the model before the step; it stays as it is
     * @param grad the gradient there, with as many weights as the model
     * @param learningRate eta, how far to go; any number
     * @return the model after the step
     * @throws IllegalArgumentException if the gradient has another number of weights than the model
     */
    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        int d = m.weights().length;
        if (grad.weights().length != d) {
            throw new IllegalArgumentException("gradient and model do not fit");
        }
        double[] w = new double[d];
        for (int j = 0; j < d; j++) {
            w[j] = m.weights()[j] - learningRate * grad.weights()[j];
        }
        return new LinearModel(w, m.bias() - learningRate * grad.bias());
    }

    /**
     * Trains from zero: all weights and the bias begin at 0, and every epoch is one {@link #gradient} over all rows and
     * one {@link #step}. Stable for learning rates below 1 / (largest eigenvalue of {@code (1/n) Z^T Z}), where Z is the
     * table with a column of ones for the bias.
     *
     * @param x the rows to learn from, {@code n x d}, at least one
     * @param y their labels, n values
     * @param learningRate eta, above 0 and finite
     * @param epochs number of updates, at least 0
     * @return the model after the last update, and the loss before each update
     * @throws IllegalArgumentException if there is no row, rows differ in length, there are not as many labels as rows,
     *     or the learning rate or the number of epochs is out of range
     */
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        check(x, y);
        if (!(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("learning rate " + learningRate);
        }
        if (epochs < 0) {
            throw new IllegalArgumentException("epochs " + epochs);
        }
        LinearModel model = new LinearModel(new double[x[0].length], 0.0);
        double[] lossPerEpoch = new double[epochs];
        for (int t = 0; t < epochs; t++) {
            lossPerEpoch[t] = loss(model, x, y); // before the update!
            model = step(model, gradient(model, x, y), learningRate);
        }
        // with 0 epochs nothing has looked at the rows yet
        predictAll(model, x);
        return new TrainingLog(model, lossPerEpoch);
    }

    private static void check(double[][] x, double[] y) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " rows but " + y.length + " labels");
        }
    }
}
