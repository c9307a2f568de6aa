package matml.checks.post01;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import matml.kit.Check;
import matml.kit.Exercise;
import matml.kit.Observations;
import matml.materials.Composition;
import matml.materials.ElementTable;
import matml.post01.CompositionFeatures;
import org.junit.jupiter.api.DisplayName;

/** Public checks: the formulas of the text, each small enough to be read by eye. */
@Exercise("post01/composition-features")
class CompositionFeaturesTest {
    private final ElementTable table = ElementTable.standard();

    @Check(task = 1)
    @DisplayName("the absorber of a kesterite solar cell, Cu2ZnSnS4")
    void parseKesterite(Observations see) {
        see.situation("Cu2ZnSnS4")
                .given("formula", "Cu2ZnSnS4")
                .numbers("amounts of Cu, Zn, Sn, S", () -> {
                    Map<String, Double> amounts =
                            CompositionFeatures.parse("Cu2ZnSnS4").amounts();
                    return new double[] {
                        amounts.getOrDefault("Cu", 0.0),
                        amounts.getOrDefault("Zn", 0.0),
                        amounts.getOrDefault("Sn", 0.0),
                        amounts.getOrDefault("S", 0.0)
                    };
                })
                .are(2, 1, 1, 4);
    }

    @Check(task = 2)
    @DisplayName("a group in parentheses, Ca(OH)2")
    void parseHydroxide(Observations see) {
        see.situation("Ca(OH)2")
                .given("formula", "Ca(OH)2")
                .numbers("amounts of Ca, O, H", () -> {
                    Map<String, Double> amounts =
                            CompositionFeatures.parse("Ca(OH)2").amounts();
                    return new double[] {
                        amounts.getOrDefault("Ca", 0.0),
                        amounts.getOrDefault("O", 0.0),
                        amounts.getOrDefault("H", 0.0)
                    };
                })
                .are(1, 2, 2);
    }

    @Check(task = 3)
    @DisplayName("the cell K4Mn4O8 reduces to KMnO2")
    void reduceACell(Observations see) {
        Composition cell = Composition.of(Map.of("K", 4.0, "Mn", 4.0, "O", 8.0));
        see.situation("K4Mn4O8")
                .given("composition", cell)
                .numbers("amounts of K, Mn, O", () -> {
                    Map<String, Double> amounts =
                            CompositionFeatures.reduce(cell).amounts();
                    return new double[] {amounts.get("K"), amounts.get("Mn"), amounts.get("O")};
                })
                .are(1, 1, 2);
    }

    @Check(task = 4)
    @DisplayName("18 names; numbers 6, 7 and 8, counted from 0, are those of the electronegativity")
    void namesOfTheElectronegativity(Observations see) {
        see.situation("the periodic table")
                .number("number of names", () -> CompositionFeatures.names(table).size())
                .is(18)
                .word("names 6 to 8", () -> {
                    List<String> names = CompositionFeatures.names(table);
                    return String.join(", ", names.subList(Math.min(6, names.size()), Math.min(9, names.size())));
                })
                .is("electronegativity mean, electronegativity deviation, electronegativity range");
    }

    @Check(task = 5)
    @DisplayName("electronegativity of GaAs: mean 1.995, deviation 0.185, range 0.37")
    void featuresOfGalliumArsenide(Observations see) {
        Composition galliumArsenide = Composition.of(Map.of("Ga", 1.0, "As", 1.0));
        see.situation("GaAs")
                .given("composition", galliumArsenide)
                .numbers("features 6 to 8", () -> {
                    double[] features = CompositionFeatures.features(galliumArsenide, table);
                    return features.length == 18 ? Arrays.copyOfRange(features, 6, 9) : features;
                })
                .are(1.995, 0.185, 0.37);
    }
}
