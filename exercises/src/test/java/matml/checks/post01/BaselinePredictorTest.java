package matml.checks.post01;

import java.util.Map;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.materials.Composition;
import matml.materials.ElementTable;
import matml.post01.BaselinePredictor;
import matml.post01.BaselinePredictor.Kind;
import matml.post01.RuleBasedGap;
import matml.post01.SkillScore;
import org.junit.jupiter.api.DisplayName;

/** Public checks: the examples of the text, gaps in eV (GaAs, Ge, Si, GaP; then LiF), small enough to follow on paper. */
@Exercise("post01/baseline")
class BaselinePredictorTest {
    private final double[] fourGaps = {1.42, 0.66, 1.12, 2.26};
    private final double[] withLithiumFluoride = {1.42, 0.66, 1.12, 2.26, 13.6};
    private final double[] features = {31, 33};

    @Check(task = 1, points = 2)
    @DisplayName("the mean of four gaps")
    void meanOfFourGaps(Observations see) {
        see.situation("four gaps")
                .given("y", fourGaps)
                .given("x", features)
                .number("prediction", () -> BaselinePredictor.fit(fourGaps, Kind.MEAN)
                        .predict(features))
                .is(1.365);
    }

    @Check(task = 1)
    @DisplayName("a prediction without any features: predict(null)")
    void meanWithoutFeatures(Observations see) {
        double[] labels = {1, 2, 6};
        see.situation("no features")
                .given("y", labels)
                .given("x", null)
                .number(
                        "prediction",
                        () -> BaselinePredictor.fit(labels, Kind.MEAN).predict(null))
                .is(3);
    }

    @Check(task = 2, points = 3)
    @DisplayName("the median of five gaps and of four")
    void medianOfGaps(Observations see) {
        see.situation("five gaps")
                .given("y", withLithiumFluoride)
                .given("x", features)
                .number("prediction", () -> BaselinePredictor.fit(withLithiumFluoride, Kind.MEDIAN)
                        .predict(features))
                .is(1.42);
        see.situation("four gaps")
                .given("y", fourGaps)
                .given("x", features)
                .number("prediction", () -> BaselinePredictor.fit(fourGaps, Kind.MEDIAN)
                        .predict(features))
                .is(1.27);
    }

    @Check(task = 3, points = 3)
    @DisplayName("the octet rule for five compounds, right about nature or not")
    void octetRule(Observations see) {
        asked(see, "GaAs", Map.of("Ga", 1.0, "As", 1.0), "insulator");
        asked(see, "SiO2", Map.of("Si", 1.0, "O", 2.0), "insulator");
        asked(see, "CuAl", Map.of("Cu", 1.0, "Al", 1.0), "metal");
        asked(see, "TiO2", Map.of("Ti", 1.0, "O", 2.0), "metal");
        asked(see, "MgB2", Map.of("Mg", 1.0, "B", 2.0), "insulator");
    }

    @Check(task = 3)
    @DisplayName("two formula units get the answer of one")
    void octetRuleOfTwoUnits(Observations see) {
        asked(see, "Ga2As2", Map.of("Ga", 2.0, "As", 2.0), "insulator");
        asked(see, "Cu2Al2", Map.of("Cu", 2.0, "Al", 2.0), "metal");
    }

    private static void asked(Observations see, String formula, Map<String, Double> amounts, String expected) {
        Composition composition = Composition.of(amounts);
        see.situation(formula)
                .given("c", composition)
                .word(
                        "the rule",
                        () -> RuleBasedGap.isInsulator(composition, ElementTable.standard()) ? "insulator" : "metal")
                .is(expected);
    }

    @Check(task = 4, points = 2)
    @DisplayName("the skill of a model of four gaps")
    void skillOfFourGaps(Observations see) {
        double[] model = {1.5, 0.5, 1.0, 2.4};
        double[] baseline = {1.47, 1.47, 1.47, 1.47};
        see.situation("four gaps")
                .given("actual", fourGaps)
                .given("model", model)
                .given("baseline", baseline)
                .number("skill", () -> SkillScore.of(fourGaps, model, baseline))
                .is(0.75);
    }

    @Check(task = 4)
    @DisplayName("a model that is worse than the baseline has a negative skill")
    void skillOfABadModel(Observations see) {
        double[] labels = {1, 2, 6};
        double[] model = {3, 0, 9};
        double[] baseline = {2, 2, 2};
        see.situation("a bad model")
                .given("actual", labels)
                .given("model", model)
                .given("baseline", baseline)
                .number("skill", () -> SkillScore.of(labels, model, baseline))
                .is(-0.4);
    }
}
