package matml.checks.post02;

import java.util.OptionalLong;
import java.util.Random;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Situation;
import matml.post02.CostModel;
import matml.post02.Costs;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link CostModel}. The fixed costs and numbers are so uneven that every part left out, doubled or
 * paid at another price gives a total of its own; no break-even point is decided by rounding.
 */
@Exercise("post02/cost-model")
class CostModelChecks {
    /** A quarter of an hour for a calculation, an hour and a half for the training. */
    private static final Costs USUAL = new Costs(912.5, 5400, 0.75);

    private static final Costs SMALL = new Costs(8, 24, 2);

    @Check(task = 1)
    @DisplayName("calculating all: a few candidates, none, and billions")
    void simulateAllCounts(Observations see) {
        observeAll(see.situation("seven candidates"), USUAL, 7, 6387.5);
        observeAll(see.situation("one candidate"), new Costs(0.5, 3, 0.125), 1, 0.5);
        observeAll(see.situation("no candidates"), USUAL, 0, 0);
        observeAll(see.situation("five billion candidates"), SMALL, 5_000_000_000L, 4e10);
        Random random = see.random("costs");
        Costs costs = randomCosts(random);
        int n = random.nextInt(10_000);
        observeAll(see.seeded("random costs"), costs, n, n * costs.simSeconds());
    }

    @Check(task = 1)
    @DisplayName("calculating all refuses a negative number of candidates")
    void simulateAllRefuses(Observations see) {
        see.situation("minus one candidate").refuses("a negative number", () -> CostModel.simulateAll(USUAL, -1));
    }

    private static void observeAll(Situation situation, Costs costs, long n, double expected) {
        situation
                .given("costs", costs)
                .given("n", n)
                .number("time for all", () -> CostModel.simulateAll(costs, n))
                .is(expected);
    }

    @Check(task = 2, points = 2)
    @DisplayName("with a surrogate: every part is paid as often as it happens")
    void surrogatePaysForEveryPart(Observations see) {
        observeSurrogate(see.situation("a usual screening"), USUAL, 5000, 150, 37, 179787.5);
        observeSurrogate(see.situation("few candidates, more training than candidates"), SMALL, 5, 11, 3, 146);
        observeSurrogate(see.situation("nothing verified"), USUAL, 11, 3, 0, 8145.75);
        observeSurrogate(see.situation("one training call, one to verify"), SMALL, 7, 1, 1, 54);
        observeSurrogate(see.situation("no candidates"), USUAL, 0, 3, 2, 9962.5);
        observeSurrogate(see.situation("five billion candidates"), SMALL, 5_000_000_000L, 2, 1, 1.0000000048e10);
        Random random = see.random("costs");
        Costs costs = randomCosts(random);
        int n = random.nextInt(10_000);
        int training = 1 + random.nextInt(500);
        int verify = random.nextInt(50);
        double calls = (training + verify) * costs.simSeconds();
        observeSurrogate(
                see.seeded("random costs"),
                costs,
                n,
                training,
                verify,
                calls + costs.trainSeconds() + n * costs.mlSeconds());
    }

    private static void observeSurrogate(
            Situation situation, Costs costs, long n, int training, int verify, double expected) {
        situation
                .given("costs", costs)
                .given("n", n)
                .given("trainingCalls", training)
                .given("verifyCalls", verify)
                .number("time with a surrogate", () -> CostModel.surrogate(costs, n, training, verify))
                .is(expected);
    }

    @Check(task = 2)
    @DisplayName("with a surrogate: numbers that make no sense are refused")
    void surrogateRefuses(Observations see) {
        see.situation("minus one candidate")
                .refuses("a negative number of candidates", () -> CostModel.surrogate(USUAL, -1, 5, 2));
        see.situation("no training call")
                .refuses("a surrogate that has learned from nothing", () -> CostModel.surrogate(USUAL, 10, 0, 2));
        see.situation("minus one call to verify")
                .refuses("a negative number to verify", () -> CostModel.surrogate(USUAL, 10, 5, -1));
    }

    @Check(task = 3, points = 2)
    @DisplayName("the break-even point is the first number of candidates where the surrogate takes no longer")
    void breakEvenIsTheFirst(Observations see) {
        observeBreakEven(see, "a usual screening", USUAL, 150, 37, 194);
        observeBreakEven(see, "just above a whole number", new Costs(64, 133, 4), 210, 30, 259);
        observeBreakEven(see, "just below a whole number", new Costs(64, 59, 4), 210, 30, 257);
        observeBreakEven(see, "exactly equal at a whole number", SMALL, 50, 7, 80);
        observeBreakEven(see, "nothing verified", USUAL, 90, 0, 96);
        observeBreakEven(see, "predictions for free", new Costs(10, 45, 0), 100, 20, 125);
        Costs slow = new Costs(1, 3_000_000_000.125, 0.75);
        see.situation("predictions nearly as slow")
                .given("costs", slow)
                .word("break-even point", () -> size(CostModel.breakEven(slow, 1, 0), 12_000_000_005L))
                .is("as expected");
        Random random = see.random("costs");
        Costs costs = randomCosts(random);
        int training = 1 + random.nextInt(500);
        int verify = random.nextInt(50);
        double fixed = (training + verify) * costs.simSeconds() + costs.trainSeconds();
        double quotient = fixed / (costs.simSeconds() - costs.mlSeconds());
        if (Math.abs(quotient - Math.rint(quotient)) > 1e-6) {
            see.seeded("random costs")
                    .given("costs", costs)
                    .given("trainingCalls", training)
                    .given("verifyCalls", verify)
                    .number("break-even point (-1 for none)", () -> breakEven(costs, training, verify))
                    .is(Math.ceil(quotient));
        }
        see.follows(2, () -> isOwnBreakEven(USUAL, 150, 37) && isOwnBreakEven(SMALL, 50, 7));
    }

    private static void observeBreakEven(
            Observations see, String situation, Costs costs, int training, int verify, long expected) {
        see.situation(situation)
                .given("costs", costs)
                .given("trainingCalls", training)
                .given("verifyCalls", verify)
                .number("break-even point (-1 for none)", () -> breakEven(costs, training, verify))
                .is(expected);
    }

    /** What became of a number of candidates that is too large for an int. */
    private static String size(OptionalLong point, long expected) {
        if (point == null || point.isEmpty()) {
            return "none";
        }
        long n = point.getAsLong();
        return n == expected ? "as expected" : Math.abs(n) <= 1L << 31 ? "what an int can hold" : "another number";
    }

    private static double breakEven(Costs costs, int training, int verify) {
        return CostModel.breakEven(costs, training, verify).orElse(-1);
    }

    /** Whether the student's answer is where the student's own two times cross. */
    private static boolean isOwnBreakEven(Costs costs, int training, int verify) {
        long n = CostModel.breakEven(costs, training, verify).orElseThrow();
        return CostModel.surrogate(costs, n, training, verify) <= CostModel.simulateAll(costs, n)
                && CostModel.surrogate(costs, n - 1, training, verify) > CostModel.simulateAll(costs, n - 1);
    }

    @Check(task = 3)
    @DisplayName("a surrogate that saves nothing has no break-even point")
    void breakEvenMayNotExist(Observations see) {
        see.situation("predictions dearer than calculations")
                .given("costs", new Costs(3, 10, 7))
                .word("break-even point", () -> found(CostModel.breakEven(new Costs(3, 10, 7), 4, 1)))
                .is("none");
        see.situation("predictions as dear as calculations")
                .given("costs", new Costs(3, 10, 3))
                .word("break-even point", () -> found(CostModel.breakEven(new Costs(3, 10, 3), 4, 1)))
                .is("none");
    }

    private static String found(OptionalLong point) {
        if (point == null) {
            return "null";
        }
        if (point.isEmpty()) {
            return "none";
        }
        long n = point.getAsLong();
        return n == Long.MAX_VALUE ? "the largest long" : n < 0 ? "a negative number" : n == 0 ? "zero" : "a number";
    }

    @Check(task = 3)
    @DisplayName("the break-even point refuses numbers that make no sense")
    void breakEvenRefuses(Observations see) {
        see.situation("no training call")
                .refuses("a surrogate that has learned from nothing", () -> CostModel.breakEven(USUAL, 0, 2));
        see.situation("minus one call to verify")
                .refuses("a negative number to verify", () -> CostModel.breakEven(USUAL, 5, -1));
    }

    @Check(task = 4, points = 2)
    @DisplayName("how many times faster, for many candidates, for few and for none")
    void speedUpIsARatio(Observations see) {
        observeSpeedUp(see.situation("many candidates"), USUAL, 5000, 150, 37, 4562500 / 179787.5);
        observeSpeedUp(see.situation("too few candidates"), SMALL, 5, 11, 3, 40 / 146.0);
        observeSpeedUp(see.situation("nothing verified"), SMALL, 40, 2, 0, 320 / 120.0);
        observeSpeedUp(see.situation("no candidates"), SMALL, 0, 2, 1, 0);
        see.follows(2, () -> {
            double mine = CostModel.simulateAll(USUAL, 5000) / CostModel.surrogate(USUAL, 5000, 150, 37);
            return Math.abs(CostModel.speedUp(USUAL, 5000, 150, 37) / mine - 1) < 1e-12;
        });
    }

    private static void observeSpeedUp(
            Situation situation, Costs costs, long n, int training, int verify, double expected) {
        situation
                .given("costs", costs)
                .given("n", n)
                .given("trainingCalls", training)
                .given("verifyCalls", verify)
                .number("times faster", () -> CostModel.speedUp(costs, n, training, verify))
                .is(expected);
    }

    @Check(task = 4)
    @DisplayName("how many times faster refuses numbers that make no sense")
    void speedUpRefuses(Observations see) {
        see.situation("minus one candidate")
                .refuses("a negative number of candidates", () -> CostModel.speedUp(USUAL, -1, 5, 2));
        see.situation("no training call")
                .refuses("a surrogate that has learned from nothing", () -> CostModel.speedUp(USUAL, 10, 0, 2));
        see.situation("minus one call to verify")
                .refuses("a negative number to verify", () -> CostModel.speedUp(USUAL, 10, 5, -1));
    }

    private static Costs randomCosts(Random random) {
        double sim = 100 + 900 * random.nextDouble();
        return new Costs(sim, 10_000 * random.nextDouble(), 0.3 * sim * random.nextDouble());
    }
}
