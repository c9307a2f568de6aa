package matml.checks.post03;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Tolerance;
import matml.post01.GradientDescentTrainer;
import matml.post01.LinearModel;
import matml.post03.NumericalGradient;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link NumericalGradient}. Most functions are cubic and most steps large: the central difference then
 * misses the slope by exactly {@code h^2} times a known number, which tells it from every other formula.
 */
@Exercise("post03/numerical-gradient")
class NumericalGradientChecks {
    /** For slopes of smooth functions with a step of 1e-5: what the text accepts. */
    private static final Tolerance SLOPES = new Tolerance(1e-6, 1e-9);

    private final ToDoubleFunction<double[]> cubic = x -> x[0] * x[0] * x[0] - 2 * x[0] * x[1] * x[1] + 3 * x[1] * x[2];

    private final ToDoubleFunction<LinearModel> modelLoss = m -> {
        double[] w = m.weights();
        double b = m.bias();
        return w[0] * w[0] * w[0] - 2 * w[0] * w[1] * w[1] + 3 * w[1] * b + b * b * b;
    };

    private final double[][] x = {{0.5, -2, 12}, {1.25, 0.5, -7}, {-0.75, 3, 4}, {2, 1, 20}, {0.25, -1.5, 9}};
    private final double[] y = {1.5625, -0.875, 0.29, 4.59, 1.16};

    @Check(task = 1, points = 3)
    @DisplayName("central differences of cubic functions with large steps, in one to five coordinates")
    void centralOfCubics(Observations see) {
        double[] at = {1.25, -2, 0.75};
        observeCentral(see, "three coordinates", cubic, at, 0.5, -3.0625, 12.25, -6);
        observeCentral(see, "a smaller step", cubic, at, 0.125, -3.296875, 12.25, -6);
        observeCentral(see, "one coordinate", p -> p[0] * p[0] * p[0], new double[] {2}, 0.25, 12.0625);
        observeCentral(
                see, "a coordinate of 0", p -> Math.pow(p[0] + 1, 3) - 2 * p[1], new double[] {0, 3}, 0.5, 3.25, -2);
        observeCentral(
                see,
                "five coordinates",
                p -> {
                    double sum = 0;
                    for (int i = 0; i < 5; i++) {
                        sum += (i + 1) * p[i] * p[i];
                    }
                    return sum;
                },
                new double[] {1.5, -0.5, 2, 0.25, -3},
                0.25,
                3,
                -2,
                12,
                2,
                -30);
    }

    private void observeCentral(
            Observations see,
            String situation,
            ToDoubleFunction<double[]> f,
            double[] at,
            double h,
            double... expected) {
        see.situation(situation)
                .given("at", at)
                .given("h", h)
                .numbers("gradient", () -> NumericalGradient.central(f, at, h))
                .are(expected);
    }

    @Check(task = 1)
    @DisplayName("central differences of smooth functions with a small step, compared with the derivatives")
    void centralOfSmoothFunctions(Observations see) {
        double[] at = {0.4, -0.3};
        see.situation("a step of 1e-5")
                .given("at", at)
                .given("h", 1e-5)
                .numbers(
                        "gradient", () -> NumericalGradient.central(p -> Math.sin(p[0]) * Math.exp(2 * p[1]), at, 1e-5))
                .are(new double[] {Math.cos(0.4) * Math.exp(-0.6), 2 * Math.sin(0.4) * Math.exp(-0.6)}, SLOPES);
        Random random = see.random("place");
        double[] place = random.doubles(4, 0.5, 1.5).toArray();
        see.seeded("a random place")
                .given("at", place)
                .given("h", 1e-5)
                .numbers(
                        "gradient",
                        () -> NumericalGradient.central(
                                p -> Arrays.stream(p).map(Math::exp).sum(), place, 1e-5))
                .are(Arrays.stream(place).map(Math::exp).toArray(), SLOPES);
    }

    @Check(task = 1)
    @DisplayName("the function is asked twice for each coordinate, with that one coordinate moved, and the place stays")
    void asksTwiceForEachCoordinate(Observations see) {
        double[] at = {0.2, 0.7, -0.2};
        see.situation("three coordinates")
                .given("at", at)
                .given("h", 0.1)
                .word("number of questions", () -> {
                    int[] asked = new int[1];
                    NumericalGradient.central(
                            p -> {
                                asked[0]++;
                                return cubic.applyAsDouble(p);
                            },
                            at,
                            0.1);
                    return asked[0] == 6 ? "two for each coordinate" : asked[0] < 6 ? "fewer" : "more";
                })
                .is("two for each coordinate")
                .word("places asked about", () -> {
                    List<double[]> asked = new ArrayList<>();
                    NumericalGradient.central(
                            p -> {
                                asked.add(p.clone());
                                return cubic.applyAsDouble(p);
                            },
                            at,
                            0.1);
                    double[] origin = {0.2, 0.7, -0.2};
                    return asked.stream().allMatch(p -> coordinatesMoved(origin, p) == 1)
                            ? "one coordinate moved"
                            : "other places, too";
                })
                .is("one coordinate moved");
    }

    private static int coordinatesMoved(double[] origin, double[] place) {
        int moved = 0;
        for (int i = 0; i < origin.length; i++) {
            moved += Math.abs(place[i] - origin[i]) > 1e-9 ? 1 : 0;
        }
        return moved;
    }

    @Check(task = 1)
    @DisplayName("steps that are not above zero and finite are refused")
    void centralRefuses(Observations see) {
        observeRefusal(see, "a step of zero", 0);
        observeRefusal(see, "a negative step", -0.5);
        observeRefusal(see, "a step of NaN", Double.NaN);
        observeRefusal(see, "an infinite step", Double.POSITIVE_INFINITY);
    }

    private void observeRefusal(Observations see, String what, double h) {
        see.situation(what).refuses(what, () -> NumericalGradient.central(cubic, new double[] {1.25, -2, 0.75}, h));
    }

    @Check(task = 2, points = 3)
    @DisplayName("the relative error of gradients of any size, the same from both sides")
    void relativeErrorOfAnySize(Observations see) {
        double[] a = {3, -1, 2};
        double[] n = {2.5, -1, 2.5};
        observeError(see, "three slopes", a, n, Math.sqrt(0.5 / 14));
        observeError(see, "the two swapped", n, a, Math.sqrt(0.5 / 14));
        observeError(
                see, "tiny slopes", new double[] {3e-9, 4e-9}, new double[] {3e-9, 4.5e-9}, 0.5 / Math.sqrt(29.25));
        observeError(see, "huge slopes", new double[] {3e7, 4e7}, new double[] {3e7, 4.5e7}, 0.5 / Math.sqrt(29.25));
        observeError(see, "equal lengths", new double[] {3, 4}, new double[] {4, 3}, Math.sqrt(2) / 5);
        observeError(see, "one slope", new double[] {-2.5}, new double[] {-2}, 0.2);
        observeError(see, "opposite signs", new double[] {1.5, -2}, new double[] {-1.5, 2}, 2);
    }

    private void observeError(Observations see, String situation, double[] a, double[] n, double expected) {
        see.situation(situation)
                .given("analytic", a)
                .given("numeric", n)
                .number("relative error", () -> NumericalGradient.relativeError(a, n))
                .is(expected);
    }

    @Check(task = 2)
    @DisplayName("the relative error where a gradient is zero, or both are")
    void relativeErrorOfZero(Observations see) {
        double[] zero = new double[2];
        double[] slopes = {0.5, -2};
        observeError(see, "both zero", zero, zero.clone(), 0);
        observeError(see, "the analytic one zero", zero, slopes, 1);
        observeError(see, "the numeric one zero", slopes, zero, 1);
        observeError(see, "equal slopes", slopes, slopes.clone(), 0);
    }

    @Check(task = 2)
    @DisplayName("gradients with different numbers of slopes are refused")
    void relativeErrorRefuses(Observations see) {
        see.situation("a numeric slope too few")
                .refuses(
                        "a numeric slope too few",
                        () -> NumericalGradient.relativeError(new double[] {1, 2, 3}, new double[] {1, 2}));
        see.situation("an analytic slope too few")
                .refuses(
                        "an analytic slope too few",
                        () -> NumericalGradient.relativeError(new double[] {1, 2}, new double[] {1, 2, 3}));
    }

    @Check(task = 3, points = 3)
    @DisplayName("the gradient of a loss by all parameters of a model, with large steps")
    void gradientOfAModel(Observations see) {
        observeModel(see, "two weights", modelLoss, new double[] {1.25, -2}, 0.75, 0.5, -3.0625, 12.25, -4.0625);
        observeModel(
                see, "a smaller step", modelLoss, new double[] {1.25, -2}, 0.75, 0.125, -3.296875, 12.25, -4.296875);
        observeModel(
                see,
                "one weight",
                m -> m.weights()[0] * m.bias() * m.bias() + 4 * m.bias(),
                new double[] {1.5},
                -0.5,
                0.25,
                0.25,
                2.5);
        observeModel(
                see,
                "four weights",
                m -> m.predict(new double[] {0.5, -2, 3, 1.5}) * m.predict(new double[] {1, 0, 0.5, -1}),
                new double[] {1, -0.5, 0.25, 2},
                0.5,
                0.25,
                5.5625,
                0.75,
                1.75,
                -6.3125,
                5.375);
    }

    private void observeModel(
            Observations see,
            String situation,
            ToDoubleFunction<LinearModel> loss,
            double[] weights,
            double bias,
            double h,
            double... expected) {
        see.situation(situation)
                .given("weights", weights)
                .given("bias", bias)
                .given("h", h)
                .numbers(
                        "slopes of the weights and of the bias",
                        () -> flat(NumericalGradient.ofModel(loss, new LinearModel(weights, bias), h)))
                .are(expected);
        see.follows(1, () -> {
            double[] own = NumericalGradient.central(p -> loss.applyAsDouble(model(p)), flat(model(weights, bias)), h);
            return Arrays.equals(own, flat(NumericalGradient.ofModel(loss, model(weights, bias), h)));
        });
    }

    @Check(task = 3)
    @DisplayName("the numerical gradient of a trainer's loss agrees with the trainer's own")
    void agreesWithATrainer(Observations see) {
        double[] weights = {1.5, -0.75, 0.125};
        double bias = 0.4;
        see.situation("five rows")
                .given("weights", weights)
                .given("bias", bias)
                .given("x", x)
                .given("y", y)
                .given("h", 1e-5)
                .numbers(
                        "slopes of the weights and of the bias",
                        () -> flat(NumericalGradient.ofModel(
                                m -> GradientDescentTrainer.loss(m, x, y), model(weights, bias), 1e-5)))
                .are(flat(GradientDescentTrainer.gradient(model(weights, bias), x, y)), SLOPES);
    }

    @Check(task = 3)
    @DisplayName("the model stays as it was, and the loss is asked twice for each parameter")
    void modelStaysAsItWas(Observations see) {
        double[] weights = {0.2, -0.2};
        see.situation("two weights")
                .word("the model", () -> {
                    LinearModel model = model(weights, -0.3);
                    NumericalGradient.ofModel(modelLoss, model, 0.1);
                    return Arrays.equals(model.weights(), weights) ? "as it was" : "changed";
                })
                .is("as it was")
                .word("number of questions", () -> {
                    int[] asked = new int[1];
                    NumericalGradient.ofModel(
                            m -> {
                                asked[0]++;
                                return modelLoss.applyAsDouble(m);
                            },
                            model(weights, -0.3),
                            0.1);
                    return asked[0] == 6 ? "two for each parameter" : asked[0] < 6 ? "fewer" : "more";
                })
                .is("two for each parameter");
    }

    @Check(task = 3)
    @DisplayName("for a model, too, steps that are not above zero and finite are refused")
    void ofModelRefuses(Observations see) {
        observeModelRefusal(see, "a step of zero", 0);
        observeModelRefusal(see, "a negative step", -0.5);
        observeModelRefusal(see, "an infinite step", Double.POSITIVE_INFINITY);
    }

    private void observeModelRefusal(Observations see, String what, double h) {
        see.situation(what)
                .refuses(what, () -> NumericalGradient.ofModel(modelLoss, model(new double[] {1.25, -2}, 0.75), h));
        see.follows(1, () -> {
            NumericalGradient.central(cubic, new double[] {1.25, -2, 0.75}, h);
            return true;
        });
    }

    private static LinearModel model(double[] weights, double bias) {
        return new LinearModel(weights, bias);
    }

    /** The weights and, behind them, the bias. */
    private static double[] flat(LinearModel model) {
        double[] flat = Arrays.copyOf(model.weights(), model.weights().length + 1);
        flat[flat.length - 1] = model.bias();
        return flat;
    }

    private static LinearModel model(double[] parameters) {
        return new LinearModel(Arrays.copyOf(parameters, parameters.length - 1), parameters[parameters.length - 1]);
    }
}
