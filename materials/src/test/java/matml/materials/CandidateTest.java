package matml.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateTest {
    @Test
    void isWrittenLikeAFormula() {
        assertThat(new Candidate("Al", "Ga", "As", 0.3, 0)).hasToString("Al0.30Ga0.70As");
        assertThat(new Candidate("P", "As", "Ga", 0.05, 0)).hasToString("GaP0.05As0.95");
        assertThat(new Candidate("Al", "Ga", "As", 0.125, 0)).hasToString("Al0.125Ga0.875As");
        assertThat(new Candidate("Al", "Ga", "As", 1, 0)).hasToString("AlAs");
        assertThat(new Candidate("Al", "Ga", "As", 0, 0)).hasToString("GaAs");
        assertThat(Candidate.binary("As", "Ga")).hasToString("GaAs");
        assertThat(Candidate.binary("Si", "Si")).hasToString("Si");
        assertThat(Candidate.binary("Ga", "As").withStrain(0.01)).hasToString("GaAs at +1.00 % strain");
        assertThat(Candidate.binary("Ga", "As").withStrain(-0.0125)).hasToString("GaAs at -1.25 % strain");
    }

    @Test
    void knowsItsComposition() {
        assertThat(new Candidate("Al", "Ga", "As", 0.25, 0.01).composition())
                .isEqualTo(Composition.of(Map.of("Al", 0.25, "Ga", 0.75, "As", 1.0)));
        assertThat(new Candidate("Al", "Ga", "As", 0, 0).composition())
                .isEqualTo(Composition.of(Map.of("Ga", 1.0, "As", 1.0)));
        assertThat(Candidate.binary("Ga", "As").composition()).isEqualTo(Composition.of(Map.of("Ga", 1.0, "As", 1.0)));
    }

    @Test
    void comparesByValue() {
        assertThat(new Candidate("Al", "Ga", "As", -0.0, -0.0)).isEqualTo(new Candidate("Al", "Ga", "As", 0.0, 0.0));
        assertThat(new Candidate("Ga", "Ga", "As", 1, 0)).isEqualTo(Candidate.binary("Ga", "As"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesSharesOutsideOfNothingToAll(double x) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidate("Al", "Ga", "As", x, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.2, 0.2, Double.NaN, Double.NEGATIVE_INFINITY})
    void refusesStrainsThatBreakTheCrystal(double strain) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidate("Al", "Ga", "As", 0.5, strain));
    }

    @Test
    void refusesOtherNonsense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidate("Ga", "Ga", "As", 0.5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidate("ga", "Al", "As", 0.5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidate("Ga", null, "As", 0.5, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Candidate("Ga", "Al", "", 0.5, 0));
    }
}
