package matml.checks.post01;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.materials.Composition;
import matml.materials.Element;
import matml.materials.ElementTable;
import matml.post01.BaselinePredictor;
import matml.post01.BaselinePredictor.Kind;
import matml.post01.RuleBasedGap;
import matml.post01.SkillScore;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link BaselinePredictor}, {@link RuleBasedGap} and {@link SkillScore}. Labels are uneven and not
 * sorted, so that mean, median, middle of the range and their neighbours all differ. Compounds are chosen so that each
 * other way of counting is wrong about another set of them.
 */
@Exercise("post01/baseline")
class BaselinePredictorChecks {
    private static final ElementTable TABLE = ElementTable.standard();

    private final double[] row = {0.375, 12};

    private final double[] labels = {2.31, 0.57, 7.04, 1.13, 0.22};
    private final double[] sixLabels = {3.9, 0.4, 1.7, 6.2, 0.9, 2.5};

    /** Some negative, as formation energies in eV per atom are. */
    private final double[] energies = {-1.9, 0.4, -0.7, -3.1, 1.2};

    private final double[] actual = {0.8, 2.6, 1.1, 4.9, 3.3};
    private final double[] model = {1.1, 2.2, 1.9, 3.4, 3.4};
    private final double[] constant = {1.8, 1.8, 1.8, 1.8, 1.8};
    private final double[] formula = {0.9, 3.1, 2.6, 2.2, 1.6};

    @Check(task = 1, points = 2)
    @DisplayName("the mean of uneven labels, also of a single one, negative ones, and every label twice")
    void meanOfUnevenLabels(Observations see) {
        observePrediction(see, "five labels", labels, Kind.MEAN, 2.254);
        observePrediction(see, "one label", new double[] {2.75}, Kind.MEAN, 2.75);
        observePrediction(see, "labels of both signs", energies, Kind.MEAN, -0.82);
        double[] twice = {2.31, 0.57, 7.04, 1.13, 0.22, 2.31, 0.57, 7.04, 1.13, 0.22};
        observePrediction(see, "every label twice", twice, Kind.MEAN, 2.254);
        observePrediction(see, "equal labels among others", new double[] {3.7, 0.53, 2.6, 0.53, 1.29}, Kind.MEAN, 1.73);
        double[] random = see.random("mean").doubles(30, -2, 6).toArray();
        see.seeded("30 random labels")
                .given("y", random)
                .number("prediction", () -> BaselinePredictor.fit(random, Kind.MEAN)
                        .predict(row))
                .is(Arrays.stream(random).sum() / random.length);
    }

    @Check(task = 1)
    @DisplayName("the features that a prediction is asked with do not matter, nor how often it is asked")
    void meanForAnyFeatures(Observations see) {
        double[] empty = {};
        double[] wide = {4, 0.25, 7, 1, 9, 3, 8};
        observeFeatures(see, "null for features", null);
        observeFeatures(see, "a row without features", empty);
        observeFeatures(see, "a row of seven features", wide);
        see.situation("asked three times")
                .given("y", labels)
                .given("x", row)
                .numbers("predictions", () -> {
                    BaselinePredictor predictor = BaselinePredictor.fit(labels, Kind.MEAN);
                    return new double[] {predictor.predict(row), predictor.predict(row), predictor.predict(row)};
                })
                .are(2.254, 2.254, 2.254);
    }

    @Check(task = 1)
    @DisplayName("a predictor of the mean keeps its number, whatever happens after it was fitted")
    void meanIsKept(Observations see) {
        observeKept(see, Kind.MEAN, 2.254);
    }

    @Check(task = 1)
    @DisplayName("no labels are refused for the mean")
    void meanRefusesNoLabels(Observations see) {
        see.situation("no labels")
                .refuses("fitting a mean to no labels", () -> BaselinePredictor.fit(new double[0], Kind.MEAN));
    }

    @Check(task = 2, points = 2)
    @DisplayName("the median of uneven labels in any order, for odd and even numbers of them")
    void medianOfUnevenLabels(Observations see) {
        observePrediction(see, "five labels", labels, Kind.MEDIAN, 1.13);
        observePrediction(see, "six labels", sixLabels, Kind.MEDIAN, 2.1);
        observePrediction(see, "labels of both signs", energies, Kind.MEDIAN, -0.7);
        observePrediction(
                see, "equal labels among others", new double[] {3.7, 0.53, 2.6, 0.53, 1.29}, Kind.MEDIAN, 1.29);
        observePrediction(see, "one label", new double[] {2.75}, Kind.MEDIAN, 2.75);
        observePrediction(see, "two labels", new double[] {4.06, 1.17}, Kind.MEDIAN, 2.615);
        observeRandomMedian(see, 30);
        observeRandomMedian(see, 31);
    }

    @Check(task = 2)
    @DisplayName("a predictor of the median keeps its number, whatever happens after it was fitted")
    void medianIsKept(Observations see) {
        observeKept(see, Kind.MEDIAN, 1.13);
    }

    @Check(task = 2)
    @DisplayName("no labels are refused for the median")
    void medianRefusesNoLabels(Observations see) {
        see.situation("no labels")
                .refuses("fitting a median to no labels", () -> BaselinePredictor.fit(new double[0], Kind.MEDIAN));
    }

    private void observePrediction(Observations see, String situation, double[] y, Kind kind, double expected) {
        see.situation(situation)
                .given("y", y)
                .given("x", row)
                .number("prediction", () -> BaselinePredictor.fit(y, kind).predict(row))
                .is(expected);
    }

    private void observeFeatures(Observations see, String situation, double[] x) {
        see.situation(situation)
                .given("y", labels)
                .given("x", x)
                .number("prediction", () -> BaselinePredictor.fit(labels, Kind.MEAN)
                        .predict(x))
                .is(2.254);
    }

    private void observeRandomMedian(Observations see, int n) {
        double[] random = see.random("median of " + n).doubles(n, -2, 6).toArray();
        double[] sorted = random.clone();
        Arrays.sort(sorted);
        see.seeded(n + " random labels")
                .given("y", random)
                .number("prediction", () -> BaselinePredictor.fit(random, Kind.MEDIAN)
                        .predict(row))
                .is((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
    }

    private void observeKept(Observations see, Kind kind, double expected) {
        double[] others = {5.5, 4.25, 9.75, 6.5};
        see.situation("another predictor was fitted afterwards")
                .given("y", labels)
                .given("y of the other", others)
                .numbers("predictions of the first and the other", () -> {
                    BaselinePredictor first = BaselinePredictor.fit(labels, kind);
                    BaselinePredictor other = BaselinePredictor.fit(others, kind);
                    return new double[] {first.predict(row), other.predict(row)};
                })
                .are(expected, kind == Kind.MEAN ? 6.5 : 6);
        see.situation("the caller changed the labels afterwards")
                .number("prediction", () -> {
                    double[] own = labels.clone();
                    BaselinePredictor predictor = BaselinePredictor.fit(own, kind);
                    Arrays.fill(own, 3.5);
                    return predictor.predict(row);
                })
                .is(expected);
    }

    @Check(task = 3, points = 2)
    @DisplayName("the octet rule for compounds of the main groups")
    void octetRuleOfMainGroups(Observations see) {
        observeRule(see, "eight electrons of two atoms", true, compound("Al", 1, "N", 1));
        observeRule(see, "eight electrons of four atoms", true, compound("Li", 3, "N", 1));
        observeRule(see, "eight electrons, four from either element", true, compound("Si", 1, "C", 1));
        observeRule(see, "sixteen electrons", true, compound("Ca", 1, "F", 2));
        observeRule(see, "twenty-four electrons", true, compound("In", 2, "O", 3));
        observeRule(see, "ten electrons", false, compound("Pb", 1, "Se", 1));
        observeRule(see, "nine electrons", false, compound("In", 1, "Se", 1));
        observeRule(see, "four electrons", false, compound("Li", 1, "Al", 1));
        observeRule(see, "fourteen electrons", false, compound("Ca", 1, "O", 2));
        observeRule(see, "eighteen electrons", false, compound("Pb", 1, "I", 2));
        observeRule(see, "twenty-six electrons", false, compound("Bi", 1, "I", 3));
    }

    @Check(task = 3)
    @DisplayName("the octet rule for compounds with d or f electrons")
    void octetRuleWithInnerShells(Observations see) {
        observeRule(see, "a filled d shell", true, compound("Cd", 1, "Te", 1));
        observeRule(see, "a filled d shell, three atoms", true, compound("Cu", 2, "O", 1));
        observeRule(see, "an open d shell", false, compound("Hf", 1, "O", 2));
        observeRule(see, "an open f shell", true, compound("Eu", 1, "Se", 1));
        observeRule(see, "open d and f shells", false, compound("Ce", 1, "O", 2));
    }

    @Check(task = 3)
    @DisplayName("a formula and its multiples get the same answer")
    void octetRuleOfMultiples(Observations see) {
        observeRule(see, "twice four electrons", false, compound("Ca", 2, "Zn", 2));
        observeRule(see, "four times four electrons", false, compound("Li", 4, "Al", 4));
        observeRule(see, "four times six electrons", false, compound("Mg", 4, "Zn", 8));
        observeRule(see, "three times eight electrons", true, compound("Al", 3, "P", 3));
        observeRule(
                see, "forty electrons, amounts that are not all even", true, compound("K", 2, "Zn", 1, "C", 4, "N", 4));
    }

    @Check(task = 3)
    @DisplayName("the table that is given decides, and an element that it lacks is refused")
    void octetRuleAsksTheTable(Observations see) {
        ElementTable other = ElementTable.of(List.of(
                invented("K", 1, 2, 0, 1),
                invented("O", 2, 2, 4, 6),
                invented("Ni", 3, 0, 0, 10),
                invented("Pd", 4, 0, 0, 10)));
        Composition potassiumOxide = compound("K", 1, "O", 1);
        see.situation("a table with other numbers")
                .given("c", potassiumOxide)
                .word("the rule", () -> answer(potassiumOxide, other))
                .is("insulator");
        Composition withoutOuterElectrons = compound("Ni", 1, "Pd", 2);
        see.situation("no outer s and p electrons at all")
                .given("c", withoutOuterElectrons)
                .word("the rule", () -> answer(withoutOuterElectrons, other))
                .is("metal");
        Composition unknown = compound("K", 1, "O", 1, "S", 2);
        see.situation("an element that the table lacks")
                .given("c", unknown)
                .refuses("an element that the table lacks", () -> RuleBasedGap.isInsulator(unknown, other));
    }

    private static void observeRule(Observations see, String situation, boolean insulator, Composition compound) {
        see.situation(situation)
                .given("c", compound)
                .word("the rule", () -> answer(compound, TABLE))
                .is(insulator ? "insulator" : "metal");
    }

    private static String answer(Composition compound, ElementTable table) {
        return RuleBasedGap.isInsulator(compound, table) ? "insulator" : "metal";
    }

    /** A compound from symbols and amounts in turn. */
    private static Composition compound(Object... symbolsAndAmounts) {
        TreeMap<String, Double> amounts = new TreeMap<>();
        for (int i = 0; i < symbolsAndAmounts.length; i += 2) {
            amounts.put((String) symbolsAndAmounts[i], ((Integer) symbolsAndAmounts[i + 1]).doubleValue());
        }
        return new Composition(amounts);
    }

    /** An element with these outer electrons; all else is of no interest. */
    private static Element invented(String symbol, int atomicNumber, int outerS, int outerP, int valenceElectrons) {
        return new Element(
                atomicNumber,
                symbol,
                symbol,
                1,
                OptionalInt.empty(),
                1,
                Double.NaN,
                Double.NaN,
                valenceElectrons,
                outerS,
                outerP,
                0,
                0,
                "",
                "");
    }

    @Check(task = 4, points = 2)
    @DisplayName("the skill against a constant and against a formula, on uneven errors")
    void skillOnUnevenErrors(Observations see) {
        observeSkill(see, "a constant baseline", actual, model, constant, 0.563380281690141);
        observeSkill(see, "a formula as the baseline", actual, model, formula, 0.5230769230769231);
        observeSkill(see, "one row", new double[] {2.5}, new double[] {2.25}, new double[] {1.5}, 0.75);
        Random random = see.random("skill");
        double[] y = random.doubles(30, 0, 6).toArray();
        double[] p = random.doubles(30, 0, 6).toArray();
        double[] b = random.doubles(30, 0, 6).toArray();
        double modelError = 0;
        double baselineError = 0;
        for (int i = 0; i < y.length; i++) {
            modelError += Math.abs(y[i] - p[i]);
            baselineError += Math.abs(y[i] - b[i]);
        }
        see.seeded("30 random rows")
                .given("actual", y)
                .given("model", p)
                .given("baseline", b)
                .number("skill", () -> SkillScore.of(y, p, b))
                .is(1 - modelError / baselineError);
    }

    @Check(task = 4)
    @DisplayName("the skill of a perfect model, of the baseline itself and of models that are worse")
    void skillOfSpecialModels(Observations see) {
        observeSkill(see, "a perfect model", actual, actual.clone(), constant, 1);
        observeSkill(see, "the baseline as the model", actual, formula.clone(), formula, 0);
        observeSkill(see, "a model worse than the baseline", actual, constant, formula, -0.09230769230769231);
        double[] far = {9.1, 7.4, 8.3, 0.6, 9.9};
        observeSkill(see, "a model much worse than the baseline", actual, far, constant, -3.394366197183098);
    }

    @Check(task = 4)
    @DisplayName("skill refuses arrays of different lengths and empty ones")
    void skillRefuses(Observations see) {
        double[] three = {1, 2, 4};
        double[] two = {1.5, 2};
        double[] four = {1.5, 2, 3, 5};
        see.situation("a prediction of the model is missing")
                .refuses("a prediction too few of the model", () -> SkillScore.of(three, two, three.clone()));
        see.situation("a prediction of the model too many")
                .refuses("a prediction too many of the model", () -> SkillScore.of(three, four, new double[3]));
        see.situation("a prediction of the baseline is missing")
                .refuses("a prediction too few of the baseline", () -> SkillScore.of(three, new double[3], two));
        see.situation("a prediction of the baseline too many")
                .refuses("a prediction too many of the baseline", () -> SkillScore.of(three, new double[3], four));
        see.situation("no rows")
                .refuses("empty arrays", () -> SkillScore.of(new double[0], new double[0], new double[0]));
    }

    private static void observeSkill(
            Observations see, String situation, double[] y, double[] model, double[] baseline, double expected) {
        see.situation(situation)
                .given("actual", y)
                .given("model", model)
                .given("baseline", baseline)
                .number("skill", () -> SkillScore.of(y, model, baseline))
                .is(expected);
    }
}
