package matml.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositionTest {
    @Test
    void keepsItsOwnCopy() {
        SortedMap<String, Double> amounts = new TreeMap<>(Map.of("Ga", 1.0, "As", 1.0));
        Composition composition = new Composition(amounts);
        amounts.put("O", 5.0);

        assertThat(composition.amounts()).containsExactly(Map.entry("As", 1.0), Map.entry("Ga", 1.0));
        assertThat(composition.amounts()).isUnmodifiable();
    }

    @Test
    void sortsWhateverOrderTheCallerHad() {
        SortedMap<String, Double> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(Map.of("Ga", 1.0, "As", 1.0));
        assertThat(new Composition(backwards).amounts().firstKey()).isEqualTo("As");
        assertThat(new Composition(backwards)).isEqualTo(Composition.of(Map.of("As", 1.0, "Ga", 1.0)));
    }

    @Test
    void keepsAmountsAsGiven() {
        Composition doubled = Composition.of(Map.of("Ga", 2.0, "As", 2.0));
        assertThat(doubled).hasToString("Ga2As2").isNotEqualTo(Composition.of(Map.of("Ga", 1.0, "As", 1.0)));
        assertThat(doubled.total()).isEqualTo(4);
        assertThat(doubled.fraction("Ga")).isEqualTo(0.5);
        assertThat(doubled.fraction("O")).isZero();
    }

    @Test
    void isWrittenLikeAFormula() {
        assertThat(Composition.of(Map.of("As", 1.0, "Ga", 0.7, "Al", 0.3))).hasToString("Al0.3Ga0.7As");
        assertThat(Composition.of(Map.of("O", 2.0, "Ti", 1.0))).hasToString("TiO2");
        assertThat(Composition.of(Map.of("O", 0.1 + 0.2, "Zn", 12.0))).hasToString("Zn12O0.3");
        assertThat(Composition.of(Map.of("Xx", 1.0, "He", 100.0, "H", 1.0))).hasToString("HHe100Xx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ga", "GA", "Gal", "G1", " Ga", "Ga ", "G\u00e4", "1"})
    void refusesWhatIsNoSymbol(String symbol) {
        assertThatIllegalArgumentException().isThrownBy(() -> Composition.of(Map.of(symbol, 1.0)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesWhatIsNoAmount(double amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Composition.of(Map.of("Ga", amount)))
                .withMessageContaining("Ga");
    }

    @Test
    void refusesNothing() {
        Map<String, Double> nullAmount = new HashMap<>();
        nullAmount.put("Ga", null);
        Map<String, Double> nullSymbol = new HashMap<>();
        nullSymbol.put(null, 1.0);
        assertThatIllegalArgumentException().isThrownBy(() -> new Composition(Collections.emptySortedMap()));
        assertThatIllegalArgumentException().isThrownBy(() -> Composition.of(nullAmount));
        assertThatIllegalArgumentException().isThrownBy(() -> Composition.of(nullSymbol));
        assertThatNullPointerException().isThrownBy(() -> new Composition(null));
    }
}
