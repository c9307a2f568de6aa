package matml.post03;

import java.util.function.ToDoubleFunction;
import matml.Todo;
import matml.post01.LinearModel;

/**
 * Derivatives from values alone, to check those that somebody has derived on paper.
 *
 * <p>Arguments come back as they were.
 *
 * <p>Formulas: Nocedal, Wright, <i>Numerical Optimization</i>, 2nd ed. 2006, section 8.1 (central differences and their
 * errors); Mohri, Rostamizadeh, Talwalkar, <i>Foundations of Machine Learning</i>, 2nd ed. 2018, app. B (gradients).
 */
public final class NumericalGradient {
    private NumericalGradient() {}

    /**
     * The gradient by central differences, {@code (f(x + h e_j) - f(x - h e_j)) / (2 h)} for each coordinate j. Its
     * error falls with {@code h^2} until rounding takes over.
     *
     * @param f the function; it is asked exactly twice for each coordinate
     * @param at x, d numbers
     * @param h the step, above 0 and finite, in the unit of the coordinates
     * @return d slopes, in the unit of f per unit of the coordinates
     * @throws IllegalArgumentException if h is not above 0 and finite
     */
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        // TODO task 1: move one coordinate at a time, up and down
        throw new Todo("NumericalGradient.central");
    }

    /**
     * How far two gradients are apart, {@code |a - n| / max(|a|, |n|)} with Euclidean lengths; 0 if both are zero.
     *
     * @param analytic a, the gradient by formula, d numbers
     * @param numeric n, the gradient by differences, d numbers
     * @return 0 for equal gradients, up to 2 for opposite ones
     * @throws IllegalArgumentException if the lengths of the arrays differ
     */
    public static double relativeError(double[] analytic, double[] numeric) {
        // TODO task 2: compare the distance of the two with their length
        throw new Todo("NumericalGradient.relativeError");
    }

    /**
     * The gradient of a loss with respect to all parameters of a linear model, by {@link #central} differences.
     *
     * @param loss says for any model how wrong it is
     * @param at the model at which the slopes are wanted, with d weights
     * @param h the step, above 0 and finite
     * @return the slopes in the shape of a model: one for each weight, and the one for the bias
     * @throws IllegalArgumentException if h is not above 0 and finite
     */
    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        // TODO task 3: put weights and bias into one vector, and take them out again
        throw new Todo("NumericalGradient.ofModel");
    }
}
