package matml.checks.post01;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.kit.Situation;
import matml.post01.LearningCurve;
import matml.post01.OverfittingDetector;
import matml.post01.Verdict;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link OverfittingDetector}. Epochs are told in words: what they are on their curve says more than
 * their number. Curves are clear-cut: a wide gap is at least three times the training loss, a narrow one at most
 * a tenth of it above; and the training loss has its minimum at another epoch than the validation loss.
 */
@Exercise("post01/overfitting-detector")
class OverfittingDetectorChecks {
    private static final double NAN = Double.NaN;

    /** What the verdicts are asked with. */
    private static final double BASELINE = 1.5;

    private static final double GAP_RATIO = 0.5;

    /** Training losses for curves whose validation loss alone matters. */
    private static final double[] TRAIN = {1.9, 1.3, 0.9, 0.66, 0.6, 0.57, 0.5, 0.45, 0.4, 0.36, 0.38, 0.41};

    @Check(task = 1)
    @DisplayName("the gap of any epoch, also where the validation loss is the lower one")
    void gapOfAnyEpoch(Observations see) {
        observeGaps(
                see.situation("four epochs"),
                new double[] {1.625, 0.875, 0.5, 0.25},
                new double[] {1.5, 1.125, 1.0625, 1.5625},
                new double[] {-0.125, 0.25, 0.5625, 1.3125});
        observeGaps(see.situation("one epoch"), new double[] {0.75}, new double[] {0.5}, new double[] {-0.25});
        Random random = see.random("losses");
        double[] train = random.doubles(30, 0, 2).toArray();
        double[] validation = random.doubles(30, 0, 2).toArray();
        double[] gaps = new double[30];
        for (int epoch = 0; epoch < gaps.length; epoch++) {
            gaps[epoch] = validation[epoch] - train[epoch];
        }
        observeGaps(see.seeded("30 random epochs"), train, validation, gaps);
    }

    private static void observeGaps(Situation situation, double[] train, double[] validation, double[] expected) {
        situation
                .given("trainLoss", train)
                .given("validationLoss", validation)
                .numbers("gaps", () -> {
                    double[] gaps = new double[train.length];
                    for (int epoch = 0; epoch < gaps.length; epoch++) {
                        gaps[epoch] =
                                OverfittingDetector.generalisationGap(new LearningCurve(train, validation), epoch);
                    }
                    return gaps;
                })
                .are(expected);
    }

    @Check(task = 1)
    @DisplayName("epochs that the curve does not have are refused")
    void gapRefusesOtherEpochs(Observations see) {
        double[] train = {0.5, 0.25};
        double[] validation = {0.75, 0.625};
        see.situation("a negative epoch")
                .refuses(
                        "a negative epoch",
                        () -> OverfittingDetector.generalisationGap(new LearningCurve(train, validation), -1));
        see.situation("an epoch beyond the end")
                .refuses(
                        "an epoch beyond the end",
                        () -> OverfittingDetector.generalisationGap(new LearningCurve(train, validation), 2));
    }

    @Check(task = 2, points = 2)
    @DisplayName("the epoch with the lowest validation loss, the first of equal ones")
    void bestEpochOfAnyCurve(Observations see) {
        double[] train = {1.15, 0.6, 0.45, 0.4, 0.3, 0.2, 0.35};
        double[] validation = {1.2, 0.7, 1.3, 0.55, 0.75, 0.7, 0.9};
        observeBest(
                see,
                "two valleys",
                train,
                validation,
                "the lowest validation loss",
                Map.of(
                        0, "the first epoch, where the gap is smallest",
                        1, "a valley that is not the deepest",
                        2, "the highest validation loss",
                        3, "the lowest validation loss",
                        5, "the lowest training loss",
                        6, "the last epoch"));
        double[] tied = {1.95, 0.6, 2.1, 0.6, 0.9};
        observeBest(
                see,
                "two equal valleys",
                Arrays.copyOf(TRAIN, 5),
                tied,
                "the first of two equal losses",
                Map.of(
                        0, "the first epoch",
                        1, "the first of two equal losses",
                        2, "the highest validation loss",
                        3, "the last of two equal losses",
                        4, "the last epoch"));
        see.situation("the curve afterwards")
                .word("the losses", () -> {
                    LearningCurve curve = new LearningCurve(train, validation);
                    OverfittingDetector.bestEpoch(curve);
                    boolean asTheyWere = Arrays.equals(curve.trainLoss(), train)
                            && Arrays.equals(curve.validationLoss(), validation);
                    return asTheyWere ? "as they were" : "changed";
                })
                .is("as they were");
    }

    @Check(task = 2)
    @DisplayName("an epoch with NaN is never the best one")
    void bestEpochIsANumber(Observations see) {
        double[] within = {1.95, 1.4, NAN, 1.6, 1.7};
        observeBest(
                see,
                "NaN in the middle",
                Arrays.copyOf(TRAIN, 5),
                within,
                "the lowest validation loss",
                Map.of(
                        0, "the first epoch",
                        1, "the lowest validation loss",
                        2, "an epoch with NaN",
                        3, "the epoch after NaN",
                        4, "the last epoch"));
        double[] first = {NAN, 0.9, 0.6, 0.7};
        observeBest(
                see,
                "NaN in the first epoch",
                Arrays.copyOf(TRAIN, 4),
                first,
                "the lowest validation loss",
                Map.of(
                        0, "an epoch with NaN",
                        1, "the epoch after NaN",
                        2, "the lowest validation loss",
                        3, "the last epoch"));
    }

    private static void observeBest(
            Observations see,
            String situation,
            double[] train,
            double[] validation,
            String expected,
            Map<Integer, String> names) {
        see.situation(situation)
                .given("trainLoss", train)
                .given("validationLoss", validation)
                .word(
                        "best epoch",
                        () -> name(OverfittingDetector.bestEpoch(new LearningCurve(train, validation)), names))
                .is(expected);
    }

    @Check(task = 3, points = 2)
    @DisplayName("training stops after as many epochs in a row as patience says, and the last improvement is kept")
    void earlyStopKeepsTheLastImprovement(Observations see) {
        double[] late = {1.0, 0.8, 0.6, 0.7, 0.65, 0.75, 0.8, 0.85, 0.4, 0.45};
        observeStop(
                see,
                "the lowest loss comes too late",
                late,
                3,
                0,
                "the last improvement",
                Map.of(
                        2, "the last improvement",
                        4, "an epoch below the one before it, not below the best",
                        5, "the epoch where training stops",
                        8, "the lowest of the whole curve",
                        9, "the last epoch"));
        double[] inTime = {1.0, 0.8, 0.9, 0.85, 0.7, 0.75, 0.72, 0.71, 0.9, 0.5};
        observeStop(
                see,
                "an improvement after some epochs without",
                inTime,
                3,
                0,
                "the last improvement",
                Map.of(
                        1, "an earlier improvement",
                        3, "an epoch below the one before it, not below the best",
                        4, "the last improvement",
                        7, "the epoch where training stops",
                        9, "the lowest of the whole curve"));
        double[] zigzag = {1.0, 0.9, 0.95, 0.8, 0.85, 0.7, 0.75, 0.6, 0.65, 0.5, 0.55, 0.58};
        observeStop(
                see,
                "up and down, never long enough to stop",
                zigzag,
                3,
                0,
                "the last improvement",
                Map.of(
                        5, "an earlier improvement",
                        6, "the third epoch without improvement in all",
                        9, "the last improvement",
                        11, "the last epoch"));
        double[] impatient = {1.0, 0.7, 0.72, 0.4, 0.45, 0.47, 0.1};
        observeStop(
                see,
                "a patience of one epoch",
                impatient,
                1,
                0,
                "the last improvement",
                Map.of(
                        1, "the last improvement",
                        2, "the epoch where training stops",
                        3, "an improvement after the stop",
                        6, "the lowest of the whole curve"));
    }

    @Check(task = 3)
    @DisplayName("falls that are not larger than minDelta do not count, but they may add up")
    void earlyStopWithMinDelta(Observations see) {
        double[] tooSmall = {1.0, 0.97, 0.94, 0.93, 0.5, 0.55};
        observeStop(
                see,
                "small falls",
                tooSmall,
                2,
                0.1,
                "the first epoch",
                Map.of(
                        0, "the first epoch",
                        2, "the epoch where training stops",
                        4, "the lowest of the whole curve",
                        5, "the last epoch"));
        double[] noise = {1.0, 0.5, 0.55, 0.58, 0.57, 0.56};
        observeStop(
                see,
                "a little above the best",
                noise,
                3,
                0.1,
                "the last improvement",
                Map.of(
                        0, "the first epoch",
                        1, "the last improvement",
                        4, "the epoch where training stops",
                        5, "the last epoch"));
        double[] large = {20, 19, 18.9, 18, 17.8, 17.7};
        observeStop(
                see,
                "losses far above 1",
                large,
                3,
                0.5,
                "the last improvement",
                Map.of(
                        0, "the first epoch",
                        1, "an earlier improvement",
                        3, "the last improvement",
                        5, "the last epoch"));
        double[] drift = {1.0, 0.94, 1.02, 0.88, 0.82, 0.76, 0.7};
        observeStop(
                see,
                "small falls that add up",
                drift,
                4,
                0.1,
                "the last improvement",
                Map.of(
                        0, "the first epoch",
                        3, "an earlier improvement",
                        5, "the last improvement",
                        6, "the last epoch"));
        double[] reached = {1.0, 0.75, 0.875, 0.9375, 0.8125};
        observeStop(
                see,
                "a fall of exactly minDelta",
                reached,
                2,
                0.25,
                "the first epoch",
                Map.of(
                        0, "the first epoch",
                        1, "the lowest of the whole curve",
                        2, "the epoch where training stops",
                        4, "the last epoch"));
        double[] level = {1.0, 0.5, 0.5, 0.5, 0.5};
        observeStop(
                see,
                "equal losses and a minDelta of 0",
                level,
                2,
                0,
                "the last improvement",
                Map.of(
                        0, "the first epoch",
                        1, "the last improvement",
                        3, "the epoch where training stops",
                        4, "the last of equal losses"));
    }

    @Check(task = 3)
    @DisplayName("an epoch with NaN is an epoch without improvement")
    void earlyStopWithNan(Observations see) {
        double[] last = {1.0, 0.5, 0.6, NAN};
        observeStop(
                see,
                "NaN in the last epoch",
                last,
                3,
                0,
                "the last improvement",
                Map.of(1, "the last improvement", 2, "an epoch without improvement", 3, "an epoch with NaN"));
        double[] first = {NAN, 0.9, 0.7, 0.8, 0.85, 0.75};
        observeStop(
                see,
                "NaN in the first epoch",
                first,
                3,
                0,
                "the last improvement",
                Map.of(
                        0, "an epoch with NaN",
                        1, "the epoch after NaN",
                        2, "the last improvement",
                        5, "the epoch where training stops"));
        double[] run = {2.0, 1.0, NAN, NAN, NAN, 0.8, 0.65, 0.9};
        double[] numbers = {2.0, 1.0, 1.1, 1.2, 1.1, 0.8, 0.65, 0.9};
        Map<Integer, String> names = Map.of(
                1, "the last improvement",
                2, "an epoch with NaN",
                3, "an epoch with NaN",
                4, "the epoch where training stops",
                5, "the epoch after NaN",
                6, "an improvement after the stop",
                7, "the last epoch");
        observeStop(see, "NaN until patience runs out", run, 3, 0.3, "the last improvement", names)
                .given("validationLoss", numbers)
                .word("kept epoch with numbers in place of NaN", () -> keptEpoch(numbers, 3, 0.3, names))
                .is("the last improvement");
    }

    @Check(task = 3)
    @DisplayName("a patience below 1 and a negative minDelta are refused")
    void earlyStopRefuses(Observations see) {
        double[] validation = {1.0, 0.5, 0.75};
        double[] train = Arrays.copyOf(TRAIN, 3);
        see.situation("no patience")
                .refuses(
                        "a patience of 0",
                        () -> OverfittingDetector.earlyStop(new LearningCurve(train, validation), 0, 0));
        see.situation("a negative minDelta")
                .refuses(
                        "a negative minDelta",
                        () -> OverfittingDetector.earlyStop(new LearningCurve(train, validation), 2, -0.125));
    }

    private static Situation observeStop(
            Observations see,
            String situation,
            double[] validation,
            int patience,
            double minDelta,
            String expected,
            Map<Integer, String> names) {
        return see.situation(situation)
                .given("validationLoss", validation)
                .given("patience", patience)
                .given("minDelta", minDelta)
                .word("kept epoch", () -> keptEpoch(validation, patience, minDelta, names))
                .is(expected);
    }

    private static String keptEpoch(double[] validation, int patience, double minDelta, Map<Integer, String> names) {
        LearningCurve curve = new LearningCurve(Arrays.copyOf(TRAIN, validation.length), validation);
        return name(OverfittingDetector.earlyStop(curve, patience, minDelta), names);
    }

    /** What an epoch is on its curve. */
    private static String name(int epoch, Map<Integer, String> names) {
        return names.getOrDefault(epoch, "another epoch");
    }

    @Check(task = 4, points = 2)
    @DisplayName("overfitting needs a wide gap and a validation loss that has risen")
    void overfittingNeedsGapAndRise(Observations see) {
        double[] memorising = {1.0, 0.5, 0.3, 0.2, 0.1};
        double[] rising = {1.1, 0.55, 0.31, 0.6, 0.9};
        double[] risen = {1.1, 0.9, 0.8, 1.3, 1.2};
        double[] small = {0.1, 0.05, 0.03, 0.02, 0.01};
        double[] risenFromSmall = {0.11, 0.07, 0.05, 0.07, 0.09};
        double[] falling = {1.2, 0.8, 0.7, 0.6, 0.5};
        double[] close = {1.05, 0.53, 0.32, 0.21, 0.105};
        double[] flat = {1.0, 0.4, 0.3, 0.32};
        double[] closeToFlat = {1.02, 0.43, 0.31, 0.336};
        double[] dropout = {1.0, 0.6, 0.5, 0.8};
        double[] belowDropout = {0.9, 0.4, 0.3, 0.5};
        double[] smooth = {1.0, 0.45, 0.19, 0.19, 0.195};
        double[] spike = {1.1, 0.5, 0.2, 0.9, 0.2};
        double[] noSpike = {1.1, 0.5, 0.2, 0.201, 0.2};
        observeVerdicts(
                see,
                new Case(
                        "a wide gap, risen",
                        "OVERFITTING",
                        new Curve("after a narrow gap", memorising, rising),
                        new Curve("a little below the highest loss", memorising, risen),
                        new Curve("of small losses", small, risenFromSmall)),
                new Case(
                        "still falling",
                        "GOOD_FIT",
                        new Curve("with a wide gap", memorising, falling),
                        new Curve("with a narrow gap", memorising, close)),
                new Case(
                        "a narrow gap",
                        "GOOD_FIT",
                        new Curve("still falling", memorising, close),
                        new Curve("risen", flat, closeToFlat),
                        new Curve("risen, below the training loss", dropout, belowDropout)),
                new Case(
                        "at its lowest again",
                        "GOOD_FIT",
                        new Curve("after a spike", smooth, spike),
                        new Curve("without a spike", smooth, noSpike)));
    }

    @Check(task = 4)
    @DisplayName("underfitting is decided first, by the lowest training loss")
    void underfittingComesFirst(Observations see) {
        observeVerdicts(
                see,
                new Case(
                        "nothing learned",
                        "UNDERFITTING",
                        new Curve("verdict", new double[] {2.0, 1.9, 1.85}, new double[] {2.1, 2.0, 1.95})),
                new Case(
                        "nothing learned, a wide gap, risen",
                        "UNDERFITTING",
                        new Curve("verdict", new double[] {2.0, 1.8, 1.7}, new double[] {2.0, 1.9, 6.0})),
                new Case(
                        "exactly as good as the baseline",
                        "UNDERFITTING",
                        new Curve("verdict", new double[] {1.5, 1.5, 1.5}, new double[] {1.6, 1.6, 1.6})),
                new Case(
                        "learned, then lost again",
                        "OVERFITTING",
                        new Curve("verdict", new double[] {2.0, 0.5, 1.6, 1.7}, new double[] {2.1, 0.7, 4.0, 6.0})),
                new Case(
                        "learned by heart, useless on unseen data",
                        "OVERFITTING",
                        new Curve("verdict", new double[] {2.0, 0.5, 0.1}, new double[] {2.0, 1.8, 2.4})));
    }

    @Check(task = 4)
    @DisplayName("a training loss of 0, beside a validation loss that matters and beside rounding noise")
    void verdictAtZeroTrainingLoss(Observations see) {
        double[] validation = {1.1, 0.4, 0.6, 0.8};
        double[] noise = {1.0, 1e-3, 1e-15, 4e-15};
        observeVerdicts(
                see,
                new Case(
                        "a wide gap, risen",
                        "OVERFITTING",
                        new Curve("at a training loss of 0", new double[] {1.0, 0.2, 0, 0}, validation),
                        new Curve("at a small training loss", new double[] {1.0, 0.2, 0.001, 0.001}, validation)),
                new Case(
                        "a validation loss of rounding noise",
                        "GOOD_FIT",
                        new Curve("at a training loss of 0", new double[] {1.0, 1e-3, 0, 0}, noise),
                        new Curve("at a training loss like it", new double[] {1.0, 1e-3, 1e-15, 3.9e-15}, noise)));
    }

    private record Curve(String name, double[] train, double[] validation) {
        LearningCurve given() {
            return new LearningCurve(train, validation);
        }
    }

    /** Curves that deserve the same verdict, told apart by typical mistakes. */
    private record Case(String situation, String expected, Curve... curves) {}

    private static void observeVerdicts(Observations see, Case... cases) {
        for (Case each : cases) {
            Situation situation = see.situation(each.situation());
            for (Curve curve : each.curves()) {
                situation
                        .given("trainLoss", curve.train())
                        .given("validationLoss", curve.validation())
                        .given("baselineLoss", BASELINE)
                        .given("gapRatio", GAP_RATIO)
                        .word(
                                curve.name(),
                                () -> text(OverfittingDetector.diagnose(curve.given(), BASELINE, GAP_RATIO)))
                        .is(each.expected());
            }
        }
        see.follows(2, () -> {
            for (Case each : cases) {
                for (Curve curve : each.curves()) {
                    String verdict = text(OverfittingDetector.diagnose(curve.given(), BASELINE, GAP_RATIO));
                    if (!verdict.equals(verdictWithOwnBestEpoch(curve))) {
                        return false;
                    }
                }
            }
            return true;
        });
    }

    /** The rules of the text where the lowest validation loss is the one of the student's own best epoch. */
    private static String verdictWithOwnBestEpoch(Curve curve) {
        int last = curve.train().length - 1;
        double lastLoss = curve.validation()[last];
        if (Arrays.stream(curve.train()).min().orElseThrow() >= BASELINE) {
            return "UNDERFITTING";
        }
        boolean wideGap = lastLoss > (1 + GAP_RATIO) * Math.max(curve.train()[last], 1e-12);
        boolean risen = lastLoss > curve.validation()[OverfittingDetector.bestEpoch(curve.given())];
        return wideGap && risen ? "OVERFITTING" : "GOOD_FIT";
    }

    /** A verdict's name; {@link Enum#name} is the JDK's and cannot be overridden. */
    private static String text(Verdict verdict) {
        return verdict == null ? "null" : verdict.name();
    }
}
