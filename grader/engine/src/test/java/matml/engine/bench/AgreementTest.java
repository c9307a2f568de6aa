package matml.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private final Agreement agreement = new Agreement();

    @Test
    void samePointsAgreeHoweverOftenTheyCome() {
        agreement.add("a", "ada", Map.of("post01/x", "3 of 5", "post01/y", "1 of 1"));
        agreement.add("a", "ben", Map.of("post01/x", "5 of 5"));
        agreement.add("c", "ada", Map.of("post01/y", "1 of 1", "post01/x", "3 of 5"));
        agreement.add("c", "ada", Map.of("post01/y", "1 of 1", "post01/x", "3 of 5"));

        assertThat(agreement.differences()).isEmpty();
        assertThat(agreement.sum()).isEqualTo("9 of 11");
    }

    @Test
    void otherPointsAreNamedWithBothWays() {
        agreement.add("a", "ada", Map.of("post01/x", "3 of 5", "post01/y", "1 of 1"));
        agreement.add("c", "ada", Map.of("post01/x", "4 of 5"));

        assertThat(agreement.differences())
                .containsExactly(
                        "ada, post01/x: 3 of 5 from (a), 4 of 5 from (c)",
                        "ada, post01/y: 1 of 1 from (a), nothing from (c)");
    }

    @Test
    void noAnswerIsADifference() {
        agreement.add("b", "ada", Map.of());

        assertThat(agreement.differences()).containsExactly("ada: no points from (b)");
    }

    @Test
    void readsWhatTheListenerWrote() {
        assertThat(Way.ofListener(List.of("post01/x 3 of 5", "post01/y 0 of 2", "score 3 of 7")))
                .containsOnly(Map.entry("post01/x", "3 of 5"), Map.entry("post01/y", "0 of 2"));
    }
}
