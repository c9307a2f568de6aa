package matml.checks.post03;

import java.util.Arrays;
import java.util.Locale;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Tolerance;
import matml.post01.GradientDescentTrainer;
import matml.post01.LinearModel;
import matml.post03.GradientCheck;
import matml.post03.NumericalGradient;
import org.junit.jupiter.api.DisplayName;

/** The examples of the exercise's text, and a look at your trainer from post 1. */
@Exercise("post03/numerical-gradient")
class NumericalGradientTest {
    @Check(task = 1)
    @DisplayName("the slopes of a function of two coordinates, with a step of 0.5")
    void slopesOfTwoCoordinates(Observations see) {
        double[] at = {2, -1};
        see.situation("x0^3 + x0 x1")
                .given("at", at)
                .given("h", 0.5)
                .numbers("gradient", () -> NumericalGradient.central(p -> p[0] * p[0] * p[0] + p[0] * p[1], at, 0.5))
                .are(11.25, 2);
    }

    @Check(task = 2)
    @DisplayName("the relative error of (3, 4) and (3, 3)")
    void errorOfTwoGradients(Observations see) {
        double[] analytic = {3, 4};
        double[] numeric = {3, 3};
        see.situation("two gradients")
                .given("analytic", analytic)
                .given("numeric", numeric)
                .number("relative error", () -> NumericalGradient.relativeError(analytic, numeric))
                .is(0.2);
    }

    @Check(task = 3)
    @DisplayName("the numerical gradient of the trainer's loss on four compounds")
    void fourCompounds(Observations see) {
        double[][] x = {{2.1, 2.5}, {1.2, 3}, {0.4, 4}, {0.3, 5}};
        double[] y = {7.7, 3.5, 1.4, 0.2};
        see.situation("four compounds")
                .given("weights", new double[] {2, -1})
                .given("bias", 5)
                .given("x", x)
                .given("y", y)
                .given("h", 1e-5)
                .numbers("slopes of the weights and of the bias", () -> {
                    LinearModel slopes = NumericalGradient.ofModel(
                            m -> GradientDescentTrainer.loss(m, x, y),
                            new LinearModel(new double[] {2, -1}, 5),
                            1e-5);
                    double[] flat = Arrays.copyOf(slopes.weights(), 3);
                    flat[2] = slopes.bias();
                    return flat;
                })
                .are(new double[] {-0.37, 1.9, 0.35}, Tolerance.relative(1e-6));
    }

    @Check(task = 3)
    @DisplayName("on the table of gaps, the gradient of your trainer stands the test")
    void yourTrainer(Observations see) {
        double[] error = new double[1];
        see.situation("the table of gaps")
                .number("relative error of the trainer's gradient", () -> error[0] = GradientCheck.ofYourTrainer())
                .has("below 1e-6", each -> each < GradientCheck.ACCEPTED);
        see.note(String.format(
                Locale.ROOT,
                "The trainer's gradient and your numerical one differ by a relative %.1e, which is rounding.",
                error[0]));
    }
}
