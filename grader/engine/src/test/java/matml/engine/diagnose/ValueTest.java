package matml.engine.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Deviating values")
class ValueTest {
    @ParameterizedTest
    @CsvSource({
        "2.5, 2.5000000000001, EQUAL",
        "2.5, 2.500001, NEAR",
        "2.5, 2.5001, NONE",
        "2.5, -2.5, NONE",
        "NaN, NaN, EQUAL",
        "NaN, 2.5, NONE",
        "Infinity, Infinity, EQUAL",
        "Infinity, -Infinity, NONE",
        "0, -0.0, EQUAL",
        "0, 1e-12, NONE",
        "1e-19, 2e-19, NONE",
    })
    void numbersAgreeRelatively(double one, double other, Agreement agreement) {
        assertThat(value(one).compare(value(other))).isEqualTo(agreement);
        assertThat(value(other).compare(value(one))).isEqualTo(agreement);
    }

    @Test
    void vectorsAgreeInEveryComponent() {
        assertThat(value(new double[] {1.5, 2, Double.NaN}).compare(value(new double[] {1.5, 2, Double.NaN})))
                .isEqualTo(Agreement.EQUAL);
        assertThat(value(new double[] {1.5, 2}).compare(value(new double[] {1.5, 2.1})))
                .isEqualTo(Agreement.NONE);
        assertThat(value(new double[] {1.5, 2}).compare(value(new double[] {1.5})))
                .isEqualTo(Agreement.NONE);
    }

    @Test
    @DisplayName("rounding noise in a component that should be 0 does not tell two vectors apart")
    void noise() {
        assertThat(value(new double[] {1.5, 0}).compare(value(new double[] {1.5, 3e-17})))
                .isEqualTo(Agreement.EQUAL);
    }

    @Test
    void aNumberIsNeverAWord() {
        assertThat(value("NaN").compare(value(Double.NaN))).isEqualTo(Agreement.NONE);
        assertThat(value(Double.NaN).compare(value("NaN"))).isEqualTo(Agreement.NONE);
        assertThat(value("threw X").compare(value("threw X"))).isEqualTo(Agreement.EQUAL);
        assertThat(value("threw X").compare(value("threw Y"))).isEqualTo(Agreement.NONE);
    }

    @Test
    void nearlyRightNumbersAreAlike() {
        double[] right = {2.5};
        Value sevenDigits = value(2.50000012, right);
        assertThat(sevenDigits.compare(value(2.50000031, right))).isEqualTo(Agreement.ALIKE);
        assertThat(sevenDigits.compare(value(2.5001, right))).isEqualTo(Agreement.NONE);
        assertThat(sevenDigits.telling()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, 1, -1, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void trivialNumbersTellLittle(double number) {
        assertThat(value(number, new double[] {7}).telling()).isFalse();
        assertThat(value(2.5, new double[] {7}).telling()).isTrue();
    }

    @Test
    @DisplayName("only the wrong components of a vector tell something")
    void tellingComponents() {
        assertThat(value(new double[] {2.5, 0}, new double[] {2.5, 7}).telling())
                .isFalse();
        assertThat(value(new double[] {2.6, 0}, new double[] {2.5, 7}).telling())
                .isTrue();
        assertThat(value(new double[] {2.5, 0}).telling()).isTrue();
        assertThat(value("never").telling()).isFalse();
    }

    private static Value value(Object value) {
        return value(value, null);
    }

    private static Value value(Object value, double[] right) {
        return Value.of(Lab.observation("situation", true, "name", value, true), right);
    }
}
