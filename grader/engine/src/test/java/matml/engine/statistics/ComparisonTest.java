package matml.engine.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.statistics.Comparison.Pair;
import matml.engine.statistics.Comparison.Score;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static Map<String, Score> scores(double... percents) {
        Map<String, Score> scores = new LinkedHashMap<>();
        for (double each : percents) {
            String name = "s" + scores.size();
            scores.put(name, new Score(name, each, "work of " + name));
        }
        return scores;
    }

    /** The whole class is ten points better in practice: that is the public checks, and nobody's doing. */
    @Test
    void outliersDifferFromTheClassNotFromZero() {
        Comparison comparison = Comparison.of(scores(60, 70, 80, 90, 95), scores(50, 60, 70, 80, 20));
        assertThat(comparison.typical()).isEqualTo(10);
        assertThat(comparison.limit()).isEqualTo(20);
        assertThat(comparison.outliers()).containsExactly(new Pair("s4", 95, 20, true));
    }

    @Test
    void aClassThatDiffersWidelyHasAWiderLimit() {
        Comparison comparison = Comparison.of(scores(50, 50, 50, 50, 50), scores(50, 40, 60, 30, 70));
        assertThat(comparison.limit()).isEqualTo(3 * 1.4826 * 10);
        assertThat(comparison.outliers()).isEmpty();
    }

    @Test
    void whoHasOneScoreOnlyIsNamed() {
        Map<String, Score> practice = scores(50);
        Map<String, Score> official = Map.of("zoe", new Score("zoe", 10, "x"));
        Comparison comparison = Comparison.of(practice, official);
        assertThat(comparison.pairs()).isEmpty();
        assertThat(comparison.typical()).isNull();
        assertThat(comparison.onlyPractice()).isEqualTo(List.of("s0"));
        assertThat(comparison.onlyOfficial()).isEqualTo(List.of("zoe"));
    }

    @Test
    void otherFilesAreSaidToBeOthers() {
        Comparison comparison =
                Comparison.of(Map.of("a", new Score("a", 10, "old")), Map.of("a", new Score("a", 90, "new")));
        assertThat(comparison.outliers()).isEmpty();
        assertThat(comparison.pairs()).containsExactly(new Pair("a", 10, 90, false));
    }
}
