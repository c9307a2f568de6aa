package matml.checks.post02;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Situation;
import matml.post02.ConvergenceStudy;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link ConvergenceStudy}. Settings are told in words: what they are on their curve says more than
 * their number. Values and tolerances are sums of powers of two, so that distances equal to a tolerance are exact.
 */
@Exercise("post02/convergence")
class ConvergenceStudyChecks {
    /** A plateau at settings 1 and 2, then a step down, then close to the last value. */
    private final double[] plateau = {4, 1.5, 1.4375, 0.5, 0.25, 0.3125};

    private final double[] pressures = {8, -4, 6, 1, 2.5, 2};

    @Check(task = 1, points = 2)
    @DisplayName("converged is a setting from which on all values stay near the last one")
    void convergedStaysConverged(Observations see) {
        observe(
                see.situation("a plateau before a step"),
                plateau,
                0.25,
                "the first converged one",
                Map.of(1, "a small step", 2, "after a small step", 3, "the first converged one", 4, "a later one"));
        observe(
                see.situation("near the last value, then away from it, then back"),
                new double[] {7, 3, 5.5, 4, 3.5, 3.25},
                0.5,
                "the first converged one",
                Map.of(
                        1, "near for a moment",
                        2, "the last one too far away",
                        3, "a small step away",
                        4, "the first converged one"));
        observe(
                see.situation("small steps that add up"),
                new double[] {9, 6.75, 6, 5.25, 4.5, 4},
                1,
                "the first converged one",
                Map.of(
                        1, "the first of the small steps",
                        2, "the second of the small steps",
                        3, "too far away",
                        4, "the first converged one"));
        observe(
                see.situation("from below"),
                new double[] {-9, -2, -5, -2.5, -2.75, -2},
                1,
                "the first converged one",
                Map.of(
                        0, "the coarsest",
                        1, "near for a moment",
                        2, "the last one too far away",
                        3, "the first converged one"));
        observe(
                see.situation("values far from 0"),
                new double[] {-1024, -1008, -1001.5, -1000.25, -1000},
                0.5,
                "the first converged one",
                Map.of(
                        0, "the coarsest",
                        1, "within a percent or so",
                        2, "within a percent",
                        3, "the first converged one"));
        observe(
                see.situation("values that overshoot both ways"),
                new double[] {6, 2.25, 3.75, 2.5, 3},
                0.75,
                "the first converged one",
                Map.of(
                        0, "the coarsest",
                        1, "the first converged one",
                        2, "the next one",
                        3, "a later one"));
    }

    @Check(task = 1)
    @DisplayName("a distance that equals the tolerance is small enough, also where it is 0")
    void toleranceIsIncluded(Observations see) {
        observe(
                see.situation("a distance equal to the tolerance"),
                new double[] {8, 4.5, 4.25, 4},
                0.5,
                "the first converged one",
                Map.of(1, "the first converged one", 2, "the one after it"));
        observe(
                see.situation("a tolerance of 0"),
                new double[] {8, 4.5, 4, 4, 4},
                0,
                "the first converged one",
                Map.of(2, "the first converged one", 3, "the one after it"));
        observe(
                see.situation("good from the beginning"),
                new double[] {3.25, 3.5, 3},
                1,
                "the coarsest",
                Map.of(0, "the coarsest", 1, "the second"));
    }

    @Check(task = 1)
    @DisplayName("the last value alone proves nothing")
    void lastProvesNothing(Observations see) {
        observe(
                see.situation("still moving at the end"),
                new double[] {8, 4, 2, 1},
                0.5,
                "empty",
                Map.of(3, "the last one"));
        observe(
                see.situation("a plateau, then moving again"),
                new double[] {8, 2, 2, 2, 1},
                0.5,
                "empty",
                Map.of(1, "the beginning of the plateau", 2, "on the plateau", 3, "the end of it", 4, "the last one"));
        observe(see.situation("two values"), new double[] {5, 3}, 1, "empty", Map.of(1, "the last one"));
        observe(
                see.situation("two values close to each other"),
                new double[] {5, 4.5},
                1,
                "the coarsest",
                Map.of(0, "the coarsest", 1, "the last one"));
    }

    @Check(task = 1)
    @DisplayName("random curves, compared with the definition")
    void randomCurves(Observations see) {
        Random random = see.random("values");
        double[] values = new double[12];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextInt(64) / 8.0 / (1 + i);
        }
        double tolerance = 0.3 + 0.001 * random.nextDouble();
        see.seeded("twelve values")
                .given("values", values)
                .given("tolerance", tolerance)
                .number("setting (-1 for none)", () -> setting(ConvergenceStudy.convergedAt(values, tolerance)))
                .is(byDefinition(values, tolerance));
    }

    @Check(task = 1)
    @DisplayName("a single value, negative tolerances and NaN are refused")
    void convergedAtRefuses(Observations see) {
        see.situation("one value").refuses("a single value", () -> ConvergenceStudy.convergedAt(new double[] {1}, 1));
        see.situation("no values").refuses("no values at all", () -> ConvergenceStudy.convergedAt(new double[0], 1));
        see.situation("a negative tolerance")
                .refuses("a negative tolerance", () -> ConvergenceStudy.convergedAt(new double[] {1, 1, 1}, -0.5));
        see.situation("no tolerance")
                .refuses("NaN", () -> ConvergenceStudy.convergedAt(new double[] {1, 1, 1}, Double.NaN));
    }

    private static void observe(
            Situation situation, double[] values, double tolerance, String expected, Map<Integer, String> names) {
        situation
                .given("values", values)
                .given("tolerance", tolerance)
                .word("setting", () -> name(ConvergenceStudy.convergedAt(values, tolerance), names))
                .is(expected);
    }

    private static String name(OptionalInt setting, Map<Integer, String> names) {
        if (setting == null) {
            return "null";
        }
        return setting.isEmpty() ? "empty" : names.getOrDefault(setting.getAsInt(), "another one");
    }

    private static int setting(OptionalInt setting) {
        return setting.orElse(-1);
    }

    /** The text's sentence, word for word. */
    private static int byDefinition(double[] values, double tolerance) {
        int n = values.length;
        for (int i = 0; i < n - 1; i++) {
            boolean all = true;
            for (int j = i; j < n; j++) {
                all &= Math.abs(values[j] - values[n - 1]) <= tolerance;
            }
            if (all) {
                return i;
            }
        }
        return -1;
    }

    @Check(task = 2, points = 2)
    @DisplayName("several quantities are converged where the last of them is")
    void allConvergedAtTheLatest(Observations see) {
        double[][] three = {plateau, pressures, {1, 0.5, 0.5, 0.5, 0.5, 0.5}};
        observeAll(
                see.situation("three quantities"),
                three,
                new double[] {0.25, 0.5, 0.125},
                "the latest",
                Map.of(1, "the earliest", 3, "the first quantity's", 4, "the latest"));
        observeAll(
                see.situation("the same in another order"),
                new double[][] {three[1], three[2], three[0]},
                new double[] {0.5, 0.125, 0.25},
                "the latest",
                Map.of(1, "the earliest", 3, "the last quantity's", 4, "the latest"));
        observeAll(
                see.situation("one quantity"),
                new double[][] {plateau},
                new double[] {0.25},
                "its own",
                Map.of(1, "a small step", 3, "its own"));
        observeAll(
                see.situation("near together once, before they are converged"),
                new double[][] {{9, 5, 7, 4.75, 5}, {3, 1, 1, 1, 1}},
                new double[] {0.5, 0.5},
                "the latest",
                Map.of(1, "near for a moment", 3, "the latest"));
        observeAll(
                see.situation("as many quantities as settings"),
                new double[][] {{1, 5, 5}, {8, 8, 8}, {3, 6, 6}},
                new double[] {0.5, 0.25, 0.5},
                "the latest",
                Map.of(0, "the earliest", 1, "the latest"));
        see.follows(
                1,
                () -> isOwnLatest(three, 0.25, 0.5, 0.125)
                        && isOwnLatest(new double[][] {plateau}, 0.25)
                        && isOwnLatest(new double[][] {{1, 5, 5}, {8, 8, 8}, {3, 6, 6}}, 0.5, 0.25, 0.5));
    }

    /** Whether the student's answer is what the student's own task 1 says of the rows. */
    private static boolean isOwnLatest(double[][] values, double... tolerances) {
        OptionalInt latest = OptionalInt.of(0);
        for (int row = 0; row < values.length; row++) {
            OptionalInt setting = ConvergenceStudy.convergedAt(values[row], tolerances[row]);
            latest = latest.isEmpty() || setting.isEmpty()
                    ? OptionalInt.empty()
                    : OptionalInt.of(Math.max(latest.getAsInt(), setting.getAsInt()));
        }
        return setting(ConvergenceStudy.allConvergedAt(values, tolerances)) == setting(latest);
    }

    @Check(task = 2)
    @DisplayName("one quantity that is not converged is enough")
    void oneIsEnough(Observations see) {
        double[] moving = {8, 4, 2, 1, 0.5, 0.25};
        observeAll(
                see.situation("the first one moves"),
                new double[][] {moving, pressures},
                new double[] {0.125, 0.5},
                "empty",
                Map.of(4, "the other one's", 5, "the last"));
        observeAll(
                see.situation("the last one moves"),
                new double[][] {pressures, moving},
                new double[] {0.5, 0.125},
                "empty",
                Map.of(4, "the other one's", 5, "the last"));
        observeAll(
                see.situation("the one in the middle moves"),
                new double[][] {plateau, moving, pressures},
                new double[] {0.25, 0.125, 0.5},
                "empty",
                Map.of(3, "the first one's", 4, "the latest of the others", 5, "the last"));
        see.follows(
                1,
                () -> isOwnLatest(new double[][] {moving, pressures}, 0.125, 0.5)
                        && isOwnLatest(new double[][] {plateau, moving, pressures}, 0.25, 0.125, 0.5));
    }

    private static void observeAll(
            Situation situation, double[][] values, double[] tolerances, String expected, Map<Integer, String> names) {
        situation
                .given("values", values)
                .given("tolerances", tolerances)
                .word("setting", () -> name(ConvergenceStudy.allConvergedAt(values, tolerances), names))
                .is(expected);
    }

    @Check(task = 2)
    @DisplayName("tables that do not fit together are refused")
    void allConvergedAtRefuses(Observations see) {
        double[] flat = {2, 1, 1, 1};
        see.situation("no quantities")
                .refuses("no quantities", () -> ConvergenceStudy.allConvergedAt(new double[0][], new double[0]));
        see.situation("a tolerance is missing")
                .refuses(
                        "fewer tolerances than quantities",
                        () -> ConvergenceStudy.allConvergedAt(new double[][] {flat, flat}, new double[] {1}));
        see.situation("a tolerance too many")
                .refuses(
                        "more tolerances than quantities",
                        () -> ConvergenceStudy.allConvergedAt(new double[][] {flat}, new double[] {1, 1}));
        see.situation("a setting is missing")
                .refuses(
                        "a shorter row",
                        () -> ConvergenceStudy.allConvergedAt(
                                new double[][] {flat, {2, 1, 1}}, new double[] {0.5, 0.5}));
        see.situation("a setting too many")
                .refuses(
                        "a longer row",
                        () -> ConvergenceStudy.allConvergedAt(
                                new double[][] {flat, {2, 1, 1, 1, 1}}, new double[] {0.5, 0.5}));
        see.situation("a negative tolerance for the second quantity")
                .refuses(
                        "a negative tolerance",
                        () -> ConvergenceStudy.allConvergedAt(new double[][] {flat, flat}, new double[] {0.5, -1}));
    }

    @Check(task = 3, points = 2)
    @DisplayName("the order of errors that fall in one direction or the other, with several ratios")
    void orderOfFallingErrors(Observations see) {
        observeOrder(see.situation("falling, a ratio of 3"), 5, 3.4, 3.0, 3, 1.2618595071429148);
        observeOrder(see.situation("rising, a ratio of 2"), -1.25, 0.5, 0.875, 2, 2.222392421336448);
        observeOrder(see.situation("rising, a ratio of 1.5"), 2, 2.7, 2.9, 1.5, 3.0896936467371066);
        observeOrder(see.situation("hardly any order"), 1, 2, 2.9, 2, 0.15200309344505006);
        Random random = see.random("order");
        double order = 0.5 + 3 * random.nextDouble();
        double ratio = 1.2 + 2 * random.nextDouble();
        double limit = 1 + random.nextDouble();
        observeOrder(
                see.seeded("a random power"),
                limit + 1,
                limit + Math.pow(ratio, -order),
                limit + Math.pow(ratio, -2 * order),
                ratio,
                order);
    }

    private static void observeOrder(
            Situation situation, double coarse, double medium, double fine, double ratio, double expected) {
        situation
                .given("values", new double[] {coarse, medium, fine})
                .given("ratio", ratio)
                .number("order", () -> ConvergenceStudy.order(coarse, medium, fine, ratio))
                .is(expected);
    }

    @Check(task = 3)
    @DisplayName("values without an order are refused, and ratios not above 1")
    void orderRefuses(Observations see) {
        see.situation("turning back").refuses("turning back", () -> ConvergenceStudy.order(1, 2, 1.75, 2));
        see.situation("turning back and growing")
                .refuses("turning back and growing", () -> ConvergenceStudy.order(1, 2, -2, 2));
        see.situation("standing still").refuses("standing still", () -> ConvergenceStudy.order(1, 2, 2, 2));
        see.situation("never moving").refuses("never moving", () -> ConvergenceStudy.order(2, 2, 2, 2));
        see.situation("moving late").refuses("a change after none", () -> ConvergenceStudy.order(2, 2, 3, 2));
        see.situation("changes that grow").refuses("changes that grow", () -> ConvergenceStudy.order(1, 2, 5, 2));
        see.situation("changes that stay").refuses("changes that stay", () -> ConvergenceStudy.order(1, 2, 3, 2));
        see.situation("a ratio of 1").refuses("a ratio of 1", () -> ConvergenceStudy.order(1, 2, 2.5, 1));
        see.situation("a ratio below 1").refuses("a ratio below 1", () -> ConvergenceStudy.order(1, 2, 2.5, 0.5));
    }

    @Check(task = 4, points = 2)
    @DisplayName("the value at step 0 for several ratios and orders")
    void extrapolatesBeyondTheFineValue(Observations see) {
        observeLimit(see.situation("first order, a ratio of 3"), 3.4, 3.0, 3, 1, 2.8);
        observeLimit(see.situation("second order, a ratio of 2"), 0.5, 0.875, 2, 2, 1);
        observeLimit(see.situation("fourth order, a ratio of 1.5"), 2.7, 2.9, 1.5, 4, 2.949230769230769);
        observeLimit(see.situation("half an order"), 4, 2, 3, 0.5, -0.7320508075688776);
        observeLimit(see.situation("equal values"), 7, 7, 2, 2, 7);
        Random random = see.random("limit");
        double order = 0.5 + 3 * random.nextDouble();
        double ratio = 1.2 + 2 * random.nextDouble();
        double limit = 1 + random.nextDouble();
        observeLimit(see.seeded("a random power"), limit + 1, limit + Math.pow(ratio, -order), ratio, order, limit);
    }

    private static void observeLimit(
            Situation situation, double medium, double fine, double ratio, double order, double expected) {
        situation
                .given("medium", medium)
                .given("fine", fine)
                .given("ratio", ratio)
                .given("order", order)
                .number("value at step 0", () -> ConvergenceStudy.extrapolate(medium, fine, ratio, order))
                .is(expected);
    }

    @Check(task = 4)
    @DisplayName("ratios not above 1 and orders not above 0 are refused")
    void extrapolateRefuses(Observations see) {
        see.situation("a ratio of 1").refuses("a ratio of 1", () -> ConvergenceStudy.extrapolate(1, 2, 1, 2));
        see.situation("a ratio below 1").refuses("a ratio below 1", () -> ConvergenceStudy.extrapolate(1, 2, 0.5, 2));
        see.situation("an order of 0").refuses("an order of 0", () -> ConvergenceStudy.extrapolate(1, 2, 2, 0));
        see.situation("a negative order").refuses("a negative order", () -> ConvergenceStudy.extrapolate(1, 2, 2, -1));
    }
}
