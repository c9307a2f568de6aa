package matml.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementTableTest {
    private final ElementTable table = ElementTable.standard();

    @Test
    void holdsHydrogenToPlutoniumInOrder() {
        List<Integer> numbers =
                table.elements().stream().map(Element::atomicNumber).toList();
        assertThat(numbers)
                .hasSize(94)
                .isSorted()
                .doesNotHaveDuplicates()
                .startsWith(1)
                .endsWith(94);
        assertThat(table.elements()).isUnmodifiable();
        assertThat(table).hasToString("ElementTable of 94 elements");
    }

    /** Electronegativities: CRC Handbook; radii: Cordero et al. 2008; masses: IUPAC standard atomic weights. */
    @ParameterizedTest
    @CsvSource({
        "H,  1, 1, 2.20,  31,   1.008,  1",
        "C,  6, 2, 2.55,  76,  12.011,  4",
        "O,  8, 2, 3.44,  66,  15.999,  6",
        "Fe, 26, 4, 1.83, 132, 55.845,  8",
        "Ga, 31, 4, 1.81, 122, 69.723,  3",
        "As, 33, 4, 2.18, 119, 74.921595, 5",
        "W,  74, 6, 1.70, 162, 183.84,  6",
        "Pb, 82, 6, 1.80, 146, 207.2,   4"
    })
    void knowsTheSixProperties(
            String symbol,
            double number,
            double period,
            double electronegativity,
            double radius,
            double mass,
            double valence) {
        assertThat(table.properties().stream().mapToDouble(property -> table.value(symbol, property)))
                .containsExactly(number, period, electronegativity, radius, mass, valence);
    }

    @Test
    void namesPropertiesInAFixedOrder() {
        assertThat(table.properties())
                .containsExactly(
                        "atomicNumber", "period", "electronegativity", "covalentRadius", "mass", "valenceElectrons")
                .isUnmodifiable();
    }

    @Test
    void leavesUnknownElectronegativitiesOut() {
        assertThat(table.elements())
                .filteredOn(element -> Double.isNaN(element.electronegativity()))
                .extracting(Element::symbol)
                .containsExactly("He", "Ne", "Ar", "Kr", "Pm", "Eu", "Tb", "Yb", "Rn");
        assertThat(table.elements()).allMatch(element -> element.atomicMass() > 0 && element.covalentRadius() > 0);
    }

    @Test
    void keepsTheNotes() {
        assertThat(table.get("Kr").note()).contains("left blank");
        assertThat(table.get("Tc").note())
                .contains("1.90 in the revised Pauling table")
                .contains("one isotope");
        assertThat(table.get("Fe").note()).contains("high-spin 152");
        assertThat(table.get("Ga").note()).isEmpty();
        assertThat(table.elements())
                .filteredOn(element -> element.note().contains("revised Pauling"))
                .extracting(Element::symbol)
                .containsExactly("Tc", "Lu", "W", "Pt", "Au", "Hg", "Tl", "Pb", "Bi", "U", "Np");
    }

    @Test
    void countsElectrons() {
        Element gallium = table.get("Ga");
        assertThat(gallium.configuration()).isEqualTo("[Ar] 3d10 4s2 4p");
        assertThat(List.of(gallium.outerS(), gallium.outerP(), gallium.outerD(), gallium.outerF()))
                .containsExactly(2, 1, 0, 0);
        assertThat(table.get("Zn").outerD()).isEqualTo(10);
        assertThat(table.get("Gd").outerF()).isEqualTo(7);
        // Outside the f block the outer shells hold exactly the valence electrons, except d10 behind s and p.
        assertThat(table.elements())
                .filteredOn(element -> element.group().isPresent())
                .allMatch(element ->
                        element.valenceElectrons() == element.outerS() + element.outerP() + element.outerD());
    }

    @Test
    void leavesDisputedGroupsOpen() {
        assertThat(table.get("Ga").group()).isEqualTo(OptionalInt.of(13));
        assertThat(table.elements())
                .filteredOn(element -> element.group().isEmpty())
                .extracting(Element::atomicNumber)
                .hasSize(21)
                .allMatch(number -> number >= 57 && number <= 71 || number >= 89);
    }

    @Test
    void saysWhatItDoesNotKnow() {
        assertThat(table.contains("Ga")).isTrue();
        assertThat(table.contains("Xx")).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> table.get("Xx")).withMessageContaining("Xx");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.value("Xx", "mass"))
                .withMessageContaining("Xx");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> table.value("Ga", "colour"))
                .withMessageContaining("colour")
                .withMessageContaining("covalentRadius");
    }

    @Test
    void isReadOnce() {
        assertThat(ElementTable.standard()).isSameAs(table);
    }

    @Test
    void canBeMadeFromAFewElements() {
        Element changed = table.get("As").withElectronegativity(9);
        ElementTable small = ElementTable.of(List.of(changed, table.get("Ga")));
        assertThat(small.elements()).extracting(Element::symbol).containsExactly("Ga", "As");
        assertThat(small.value("As", "electronegativity")).isEqualTo(9);
        assertThat(small.value("As", "mass")).isEqualTo(table.value("As", "mass"));
        assertThat(small.contains("O")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ElementTable.of(List.of(changed, table.get("As"))))
                .withMessageContaining("As");
    }

    @Test
    void refusesImpossibleElements() {
        Element gallium = table.get("Ga");
        assertThat(gallium.withElectronegativity(Double.NaN).electronegativity())
                .isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> gallium.withElectronegativity(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Element(
                        1, "hydrogen", "Hydrogen", 1, OptionalInt.of(1), 1, 2.2, 31, 1, 1, 0, 0, 0, "1s", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Element(1, "H", "Hydrogen", 1, OptionalInt.of(19), 1, 2.2, 31, 1, 1, 0, 0, 0, "1s", ""));
    }
}
