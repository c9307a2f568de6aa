package matml.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Reading must not depend on where in the world it happens: Turkish has an i of its own and a decimal comma. */
class CsvTest {
    private final Locale before = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(before);
    }

    @Test
    void readsAndWritesAlikeInTurkey() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));

        Csv.Row indium = Csv.read("elements.csv").get(48);
        assertThat(indium.text("name")).isEqualTo("Indium");
        assertThat(indium.number("electronegativity")).isEqualTo(1.78);
        assertThat(indium.whole("number")).isEqualTo(49);
        assertThat(new Candidate("In", "Ga", "P", 0.5, 0.01)).hasToString("In0.50Ga0.50P at +1.00 % strain");
        assertThat(new Candidate("In", "Ga", "P", 0.5, 0.01).composition()).hasToString("In0.5Ga0.5P");
    }

    @Test
    void tellsEmptyFromZero() {
        List<Csv.Row> rows = Csv.read("elements.csv");
        assertThat(rows.get(1).number("electronegativity")).isNaN();
        assertThat(rows.get(0).number("outer_p")).isZero();
        assertThat(rows.get(56).wholeIfAny("group")).isEmpty();
        assertThat(rows.get(0).wholeIfAny("group")).hasValue(1);
    }

    @Test
    void saysWhichTableIsMissing() {
        assertThatIllegalStateException().isThrownBy(() -> Csv.read("none.csv")).withMessageContaining("none.csv");
    }
}
