package matml.checks.post01;

import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.post01.LearningCurve;
import matml.post01.OverfittingDetector;
import org.junit.jupiter.api.DisplayName;

/** Public checks: the learning curve of the text, eight epochs in eV^2, small enough to follow on paper. */
@Exercise("post01/overfitting-detector")
class OverfittingDetectorTest {
    private final double[] train = {1.60, 0.90, 0.50, 0.30, 0.20, 0.15, 0.12, 0.10};
    private final double[] validation = {1.70, 1.05, 0.70, 0.60, 0.62, 0.58, 0.75, 0.90};

    @Check(task = 1)
    @DisplayName("the generalisation gap after epoch 2")
    void gapAfterEpoch2(Observations see) {
        see.situation("the curve of the text")
                .given("trainLoss", train)
                .given("validationLoss", validation)
                .given("epoch", 2)
                .number("gap", () -> OverfittingDetector.generalisationGap(new LearningCurve(train, validation), 2))
                .is(0.2);
    }

    @Check(task = 2)
    @DisplayName("the best epoch of the curve")
    void bestEpochOfTheCurve(Observations see) {
        see.situation("the curve of the text")
                .given("trainLoss", train)
                .given("validationLoss", validation)
                .word(
                        "best epoch",
                        () -> "epoch " + OverfittingDetector.bestEpoch(new LearningCurve(train, validation)))
                .is("epoch 5");
    }

    @Check(task = 3)
    @DisplayName("early stopping with a patience of 2: the later minimum is worth waiting for, or not")
    void earlyStopOfTheCurve(Observations see) {
        see.situation("every fall counts")
                .given("validationLoss", validation)
                .given("patience", 2)
                .given("minDelta", 0.0)
                .word(
                        "kept epoch",
                        () -> "epoch " + OverfittingDetector.earlyStop(new LearningCurve(train, validation), 2, 0))
                .is("epoch 5");
        see.situation("falls of 0.05 and less do not count")
                .given("validationLoss", validation)
                .given("patience", 2)
                .given("minDelta", 0.05)
                .word(
                        "kept epoch",
                        () -> "epoch " + OverfittingDetector.earlyStop(new LearningCurve(train, validation), 2, 0.05))
                .is("epoch 3");
    }

    @Check(task = 4)
    @DisplayName("the diagnosis of the whole curve and of its first three epochs")
    void diagnosisOfTheCurve(Observations see) {
        see.situation("all epochs")
                .given("trainLoss", train)
                .given("validationLoss", validation)
                .given("baselineLoss", 2.0)
                .given("gapRatio", 0.5)
                .word("verdict", () -> OverfittingDetector.diagnose(new LearningCurve(train, validation), 2.0, 0.5)
                        .name())
                .is("OVERFITTING");
        double[] shortTrain = {1.60, 0.90, 0.50};
        double[] shortValidation = {1.70, 1.05, 0.70};
        see.situation("the first three epochs")
                .given("trainLoss", shortTrain)
                .given("validationLoss", shortValidation)
                .given("baselineLoss", 2.0)
                .given("gapRatio", 0.5)
                .word("verdict", () -> OverfittingDetector.diagnose(
                                new LearningCurve(shortTrain, shortValidation), 2.0, 0.5)
                        .name())
                .is("GOOD_FIT");
    }
}
