package matml.checks.post01;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.NumbersSeen;
import matml.kit.Observations;
import matml.kit.Tolerance;
import matml.materials.Composition;
import matml.materials.Element;
import matml.materials.ElementTable;
import matml.post01.CompositionFeatures;
import org.junit.jupiter.api.DisplayName;

/**
 * Hidden checks of {@link CompositionFeatures}. Formulas hold amounts that tell which rule was broken. The features are
 * asked of three elements with invented properties: different in every column, and largest or smallest for another
 * element each time, so that the order of the elements shows.
 */
@Exercise("post01/composition-features")
class CompositionFeaturesChecks {
    private static final List<String> STATISTICS = List.of("mean", "deviation", "range");

    private static final Element ALUMINIUM = invented("Al", 12, 3, 1.5, 130, 28, 3);
    private static final Element GALLIUM = invented("Ga", 30, 5, 2.75, 100, 64, 1);
    private static final Element PHOSPHORUS = invented("P", 20, 1, 2.0, 160, 40, 8);

    private final ElementTable table = ElementTable.of(List.of(ALUMINIUM, GALLIUM, PHOSPHORUS));
    private final Composition uneven = Composition.of(Map.of("Al", 1.0, "Ga", 2.0, "P", 5.0));
    private final Composition single = Composition.of(Map.of("Ga", 3.0));

    @Check(task = 1, points = 2)
    @DisplayName("symbols of one and two letters, counts of all kinds, elements that occur twice")
    void parseAmounts(Observations see) {
        amountsOf(see, "CoCO3", "Co", "C", "O").are(1, 1, 3, 0);
        amountsOf(see, "Al0.3Ga0.7As", "Al", "Ga", "As").are(0.3, 0.7, 1, 0);
        amountsOf(see, "Y3Al5O12", "Y", "Al", "O").are(3, 5, 12, 0);
        amountsOf(see, "NH4NO3", "N", "H", "O").are(2, 4, 3, 0);
        Random random = see.random("formula");
        double[] counts = random.ints(4, 1, 40).asDoubleStream().toArray();
        String formula =
                "Ti" + (int) counts[0] + "O" + (int) counts[1] + "In" + (int) counts[2] + "I" + (int) counts[3];
        see.seeded("random counts")
                .given("formula", formula)
                .numbers("amounts", () -> amounts(CompositionFeatures.parse(formula), "Ti", "O", "In", "I"))
                .are(counts[0], counts[1], counts[2], counts[3], 0);
    }

    @Check(task = 1)
    @DisplayName("a formula is taken as written: not reduced, its symbols not looked up")
    void parseAsWritten(Observations see) {
        amountsOf(see, "Ga2As2", "Ga", "As").are(2, 2, 0);
        amountsOf(see, "D2O", "D", "O").are(2, 1, 0);
    }

    @Check(task = 1)
    @DisplayName("what is no formula is refused")
    void parseRefuses(Observations see) {
        see.situation("nothing").refuses("an empty formula", () -> CompositionFeatures.parse(""));
        see.situation("a blank inside").refuses("a blank in a formula", () -> CompositionFeatures.parse("Ga As"));
        see.situation("a blank at the end").refuses("a blank at the end", () -> CompositionFeatures.parse("GaAs "));
        see.situation("a small letter first").refuses("a small letter first", () -> CompositionFeatures.parse("gaAs"));
        see.situation("a hyphen").refuses("a hyphen in a formula", () -> CompositionFeatures.parse("Ga-As"));
        see.situation("a count of 0").refuses("a count of 0", () -> CompositionFeatures.parse("Ga2As0"));
    }

    @Check(task = 2, points = 2)
    @DisplayName("a group counts as often as its multiplier says, beside others and inside others")
    void parseGroups(Observations see) {
        amountsOf(see, "Ca10(PO4)6(OH)2", "Ca", "P", "O", "H").are(10, 6, 26, 2, 0);
        amountsOf(see, "(Al0.3Ga0.7)0.5In0.5P", "Al", "Ga", "In", "P").are(0.15, 0.35, 0.5, 1, 0);
        amountsOf(see, "Na(AlSi3)O8", "Na", "Al", "Si", "O").are(1, 1, 3, 8, 0);
        amountsOf(see, "Fe4(Fe(CN)6)3", "Fe", "C", "N").are(7, 18, 18, 0);
        // Is it the reading of symbols and counts that went wrong? Then it does so without parentheses, too.
        see.follows(
                1,
                () -> sameAmounts("Ca10(PO4)6(OH)2", "Ca10P6O24O2H2")
                        && sameAmounts("(Al0.3Ga0.7)0.5In0.5P", "Al0.15Ga0.35In0.5P")
                        && sameAmounts("Na(AlSi3)O8", "NaAlSi3O8")
                        && sameAmounts("Fe4(Fe(CN)6)3", "Fe4Fe3C18N18"));
    }

    @Check(task = 2)
    @DisplayName("parentheses without a partner, and with nothing between them, are refused")
    void parseRefusesGroups(Observations see) {
        see.situation("not closed")
                .refuses("a parenthesis that is not closed", () -> CompositionFeatures.parse("Ca(OH"));
        see.situation("not opened")
                .refuses("a parenthesis that was not opened", () -> CompositionFeatures.parse("CaOH)2"));
        see.situation("closed twice")
                .refuses("a parenthesis closed twice", () -> CompositionFeatures.parse("Ca(OH))2"));
        see.situation("an empty group").refuses("an empty group", () -> CompositionFeatures.parse("Ca()2O"));
    }

    @Check(task = 3, points = 2)
    @DisplayName("whole amounts are divided by their greatest common divisor")
    void reduceWholeAmounts(Observations see) {
        reduced(see, "three amounts", Map.of("Al", 12.0, "Ga", 18.0, "P", 27.0)).are(4, 6, 9, 0);
        reduced(see, "nothing in common", Map.of("Al", 4.0, "Ga", 6.0, "P", 9.0))
                .are(4, 6, 9, 0);
        reduced(see, "one element", Map.of("Ga", 8.0)).are(0, 1, 0, 0);
        Random random = see.random("cell");
        int units = 2 + random.nextInt(12);
        see.seeded("a random number of formula units")
                .numbers("amounts", () -> {
                    Map<String, Double> cell = Map.of("Al", 6.0 * units, "Ga", 10.0 * units, "P", 15.0 * units);
                    return amounts(CompositionFeatures.reduce(Composition.of(cell)), "Al", "Ga", "P");
                })
                .are(6, 10, 15, 0);
    }

    @Check(task = 3)
    @DisplayName("amounts that are not whole stay as they are; nearly whole ones are whole")
    void reduceFractions(Observations see) {
        reduced(see, "fractions", Map.of("Al", 0.3, "Ga", 0.7, "P", 1.0)).are(0.3, 0.7, 1, 0);
        reduced(see, "one half among whole amounts", Map.of("Al", 0.5, "Ga", 2.0, "P", 4.0))
                .are(0.5, 2, 4, 0);
        // In double, 6.6 / 2.2 is the number just below 3.
        reduced(see, "an amount just below 3", Map.of("Al", 6.6 / 2.2, "Ga", 6.0, "P", 12.0))
                .are(1, 2, 4, 0);
    }

    @Check(task = 4)
    @DisplayName("names go property by property in the order of the table")
    void namesInOrder(Observations see) {
        see.situation("the periodic table")
                .word("order", () -> orderOf(CompositionFeatures.names(ElementTable.standard())))
                .is("property by property");
    }

    @Check(task = 5, points = 2)
    @DisplayName("means are weighted with atomic fractions")
    void featureMeans(Observations see) {
        double[] means = {21.5, 2.25, 2.125, 141.25, 44.5, 5.625};
        statistic(see, "uneven amounts", uneven, "mean").are(means);
        statistic(see, "amounts four times as large", Composition.of(Map.of("Al", 4.0, "Ga", 8.0, "P", 20.0)), "mean")
                .are(means);
        statistic(see, "a single element", single, "mean").are(30, 5, 2.75, 100, 64, 1);
        followsNames(see, uneven);
        List<Element> elements = ElementTable.standard().elements().subList(20, 35);
        Random random = see.random("composition");
        Map<String, Double> amounts = new TreeMap<>();
        for (int i = 0; i < 4; i++) {
            amounts.put(elements.get(3 * i + random.nextInt(3)).symbol(), 0.25 + random.nextInt(8));
        }
        Composition composition = Composition.of(amounts);
        see.seeded("a random composition")
                .given("composition", composition)
                .numbers("electronegativity", () -> {
                    double[] features = CompositionFeatures.features(composition, ElementTable.standard());
                    return features.length == 18 ? Arrays.copyOfRange(features, 6, 9) : features;
                })
                .are(statistics(composition, ElementTable.standard(), "electronegativity"));
    }

    @Check(task = 5, points = 2)
    @DisplayName("deviations are mean distances from the mean")
    void featureDeviations(Observations see) {
        statistic(see, "uneven amounts", uneven, "deviation").are(4.25, 1.5625, 0.3125, 23.4375, 9.75, 2.96875);
        statistic(see, "a single element", single, "deviation").are(0, 0, 0, 0, 0, 0);
        followsNames(see, uneven);
    }

    @Check(task = 5)
    @DisplayName("ranges go from the smallest to the largest value, whatever the amounts")
    void featureRanges(Observations see) {
        statistic(see, "uneven amounts", uneven, "range").are(18, 4, 1.25, 60, 36, 7);
        statistic(see, "a single element", single, "range").are(0, 0, 0, 0, 0, 0);
        followsNames(see, uneven);
    }

    @Check(task = 5)
    @DisplayName("an element without a value, and one that is not in the table, is refused by name")
    void featuresRefuse(Observations see) {
        ElementTable noElectronegativity =
                ElementTable.of(List.of(ALUMINIUM, invented("Ga", 30, 5, Double.NaN, 100, 64, 1), PHOSPHORUS));
        see.situation("no electronegativity")
                .word("exception", () -> refusal(uneven, noElectronegativity, "electronegativity", "Ga"))
                .is("names the element");
        ElementTable noRadius =
                ElementTable.of(List.of(ALUMINIUM, invented("Ga", 30, 5, 2.75, Double.NaN, 64, 1), PHOSPHORUS));
        see.situation("no radius")
                .word("exception", () -> refusal(uneven, noRadius, "covalentRadius", "Ga"))
                .is("names the element");
        Composition heavyWater = Composition.of(Map.of("D", 2.0, "O", 1.0));
        see.situation("not in the table")
                .refuses(
                        "an element that is not in the table",
                        () -> CompositionFeatures.features(heavyWater, ElementTable.standard()));
    }

    /** The amounts of these elements in a formula, and how much there is of others. */
    private static NumbersSeen amountsOf(Observations see, String formula, String... symbols) {
        return see.situation(formula)
                .given("formula", formula)
                .numbers("amounts", () -> amounts(CompositionFeatures.parse(formula), symbols));
    }

    private static NumbersSeen reduced(Observations see, String situation, Map<String, Double> amounts) {
        Composition composition = Composition.of(amounts);
        return see.situation(situation)
                .given("composition", composition)
                .numbers("amounts", () -> amounts(CompositionFeatures.reduce(composition), "Al", "Ga", "P"));
    }

    /** The six values of one statistic, in the order of the table; all features where their number is wrong. */
    private NumbersSeen statistic(Observations see, String situation, Composition composition, String statistic) {
        return see.situation(situation)
                .given("composition", composition)
                .numbers(statistic + " of every property", () -> {
                    double[] features = CompositionFeatures.features(composition, table);
                    int properties = table.properties().size();
                    if (features.length != STATISTICS.size() * properties) {
                        return features;
                    }
                    double[] values = new double[properties];
                    for (int i = 0; i < properties; i++) {
                        values[i] = features[STATISTICS.size() * i + STATISTICS.indexOf(statistic)];
                    }
                    return values;
                });
    }

    /** Asks whether the features are right where the student's own names say that they are. */
    private void followsNames(Observations see, Composition composition) {
        see.follows(4, () -> {
            double[] features = CompositionFeatures.features(composition, table);
            List<String> own = CompositionFeatures.names(table);
            List<String> stated = names(table);
            double[] expected = features(composition, table);
            for (int i = 0; i < expected.length; i++) {
                if (!Tolerance.SUMS.accepts(expected[i], features[own.indexOf(stated.get(i))])) {
                    return false;
                }
            }
            return true;
        });
    }

    private static String orderOf(List<String> names) {
        List<String> stated = names(ElementTable.standard());
        if (names.equals(stated)) {
            return "property by property";
        }
        if (names.size() != stated.size()) {
            return names.size() < stated.size() ? "too few names" : "too many names";
        }
        if (!names.containsAll(stated)) {
            return "other names";
        }
        if (names.equals(stated.stream().sorted().toList())) {
            return "alphabetical";
        }
        List<String> byStatistic = new ArrayList<>();
        for (String statistic : STATISTICS) {
            ElementTable.standard().properties().forEach(property -> byStatistic.add(property + " " + statistic));
        }
        return names.equals(byStatistic) ? "statistic by statistic" : "another order";
    }

    /** How a value that the table lacks for one element is answered. */
    private static String refusal(Composition composition, ElementTable table, String property, String symbol) {
        double[] features;
        try {
            features = CompositionFeatures.features(composition, table);
        } catch (IllegalArgumentException exception) {
            return String.valueOf(exception.getMessage()).contains(symbol)
                    ? "names the element"
                    : "does not name the element";
        }
        double mean = features[STATISTICS.size() * table.properties().indexOf(property)];
        double others = composition.amounts().keySet().stream()
                .filter(other -> !other.equals(symbol))
                .mapToDouble(other -> composition.fraction(other) * table.value(other, property))
                .sum();
        if (Double.isNaN(mean)) {
            return "none, but features that are NaN";
        }
        if (Tolerance.SUMS.accepts(others, mean)) {
            return "none, a missing value counts as 0";
        }
        return Tolerance.SUMS.accepts(others / (1 - composition.fraction(symbol)), mean)
                ? "none, an element is left out"
                : "none";
    }

    private static boolean sameAmounts(String formula, String other) {
        return CompositionFeatures.parse(formula)
                .amounts()
                .equals(CompositionFeatures.parse(other).amounts());
    }

    private static double[] amounts(Composition composition, String... symbols) {
        SortedMap<String, Double> rest = new TreeMap<>(composition.amounts());
        double[] amounts = new double[symbols.length + 1];
        for (int i = 0; i < symbols.length; i++) {
            amounts[i] = rest.containsKey(symbols[i]) ? rest.remove(symbols[i]) : 0;
        }
        for (double other : rest.values()) {
            amounts[symbols.length] += other;
        }
        return amounts;
    }

    private static List<String> names(ElementTable table) {
        List<String> names = new ArrayList<>();
        for (String property : table.properties()) {
            STATISTICS.forEach(statistic -> names.add(property + " " + statistic));
        }
        return names;
    }

    private static double[] features(Composition composition, ElementTable table) {
        return table.properties().stream()
                .flatMapToDouble(property -> Arrays.stream(statistics(composition, table, property)))
                .toArray();
    }

    /** Mean, deviation and range of one property. */
    private static double[] statistics(Composition composition, ElementTable table, String property) {
        Set<String> symbols = composition.amounts().keySet();
        double mean = symbols.stream()
                .mapToDouble(symbol -> composition.fraction(symbol) * table.value(symbol, property))
                .sum();
        double deviation = symbols.stream()
                .mapToDouble(symbol -> composition.fraction(symbol) * Math.abs(table.value(symbol, property) - mean))
                .sum();
        DoubleSummaryStatistics values = symbols.stream()
                .mapToDouble(symbol -> table.value(symbol, property))
                .summaryStatistics();
        return new double[] {mean, deviation, values.getMax() - values.getMin()};
    }

    private static Element invented(
            String symbol,
            int atomicNumber,
            int period,
            double electronegativity,
            double covalentRadius,
            double mass,
            int valenceElectrons) {
        return new Element(
                atomicNumber,
                symbol,
                symbol,
                period,
                OptionalInt.empty(),
                mass,
                electronegativity,
                covalentRadius,
                valenceElectrons,
                0,
                0,
                0,
                0,
                "",
                "");
    }
}
