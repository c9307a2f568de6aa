package matml.post03;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import matml.Todo;
import matml.materials.GapTable;
import matml.ml.Dataset;
import matml.post01.GradientDescentTrainer;
import matml.post01.LinearModel;

/**
 * Your numerical gradient looks over the shoulder of your trainer from post 1: the gradient by formula and the one by
 * differences, on measured band gaps. Given code, nothing is to be written here: run {@link #main}.
 */
public final class GradientCheck {
    /** A gradient is accepted if its relative error is below this. */
    public static final double ACCEPTED = 1e-6;

    private static final double STEP = 1e-5;

    private GradientCheck() {}

    /**
     * The relative error between your trainer's gradient and the numerical one, with a step of 1e-5, for a model with
     * weights of both signs on all rows of the gap table.
     *
     * @return the relative error of {@link NumericalGradient#relativeError}
     * @throws Todo if one of your methods is still to be written
     */
    public static double ofYourTrainer() {
        Dataset table = GapTable.standard().scaled();
        double[][] x = table.x();
        double[] y = table.y();
        double[] weights = new double[x[0].length];
        for (int j = 0; j < weights.length; j++) {
            weights[j] = (j % 2 == 0 ? 0.25 : -0.5) * (1 + j % 3);
        }
        LinearModel model = new LinearModel(weights, 2);
        ToDoubleFunction<LinearModel> loss = each -> GradientDescentTrainer.loss(each, x, y);
        return NumericalGradient.relativeError(
                parameters(GradientDescentTrainer.gradient(model, x, y)),
                parameters(NumericalGradient.ofModel(loss, model, STEP)));
    }

    private static double[] parameters(LinearModel model) {
        double[] all = Arrays.copyOf(model.weights(), model.weights().length + 1);
        all[all.length - 1] = model.bias();
        return all;
    }

    /** Prints the verdict, or which method is still open. */
    public static void main(String[] args) {
        String text;
        try {
            double error = ofYourTrainer();
            text = String.format(
                    Locale.ROOT,
                    "The gradient of your trainer and the numerical one differ by a relative %.1e.%n%s",
                    error,
                    error < ACCEPTED
                            ? "That is rounding: the formula is right."
                            : "That is too much: one of the two is wrong. Do the checks of both exercises pass?"
                                    + " ./matml check post01/trainer post03/numerical-gradient");
        } catch (Todo todo) {
            text = todo.getMessage() + " Finish that one, then run GradientCheck again.";
        }
        System.out.println(text);
    }
}
