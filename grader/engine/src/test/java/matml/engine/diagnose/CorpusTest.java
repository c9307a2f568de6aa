package matml.engine.diagnose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A corpus")
class CorpusTest {
    private final Lab lab = new Lab()
            .sees(1, "byHand/five rows/mse", 0.5)
            .sees(1, "byHand/one row/mse", 0.25)
            .sees(1, "random/seeded rows/mse", 0.3)
            .sees(2, "rmse/five rows/rmse", 0.7);

    @Test
    void knowsTheFixedSituationsOfEachTask() {
        Corpus corpus = lab.corpus();

        assertThat(corpus.tasks()).containsExactly(1, 2);
        assertThat(corpus.situations(1)).containsExactly("byHand/five rows", "byHand/one row");
        assertThat(corpus.situations(3)).isEmpty();
    }

    @Test
    void showsWhereAFormDeviatesAndHow() {
        lab.form("sum", 1, p -> p.shows("byHand/five rows/mse", 2.5).shows("random/seeded rows/mse", 12.0));
        Corpus corpus = lab.corpus();

        assertThat(corpus.print(corpus.forms().get(0), 1)).containsOnlyKeys("byHand/five rows");
        assertThat(corpus.print(corpus.forms().get(0), 1)
                        .get("byHand/five rows")
                        .get(0)
                        .numbers())
                .containsExactly(2.5);
        assertThat(corpus.print(corpus.forms().get(0), 2)).isEmpty();
    }

    @Test
    void reportsFormsThatCoincide() {
        lab.form("a", 1, p -> p.shows("byHand/five rows/mse", 2.5));
        lab.form("b", 1, p -> p.shows("byHand/five rows/mse", 2.5));
        lab.form("c", 1, p -> p.shows("byHand/five rows/mse", 2.6));

        assertThat(ids(lab.corpus().coincidences())).containsExactly("a = b");
        assertThat(lab.corpus().containments()).isEmpty();
    }

    @Test
    void formsOfOneMisconceptionMayCoincide() {
        lab.form("a", "for loop", 1, p -> p.shows("byHand/five rows/mse", 2.5));
        lab.form("a", "stream", 1, p -> p.shows("byHand/five rows/mse", 2.5));

        assertThat(lab.corpus().coincidences()).isEmpty();
    }

    @Test
    void reportsFormsThatContainOthers() {
        lab.form("small", 1, p -> p.shows("byHand/five rows/mse", 2.5));
        lab.form("large", 1, p -> p.shows("byHand/five rows/mse", 2.5).shows("byHand/one row/mse", 9.0));
        lab.form("other", 1, p -> p.shows("byHand/five rows/mse", 2.6).shows("byHand/one row/mse", 9.5));

        assertThat(ids(lab.corpus().containments())).containsExactly("small = large");
        assertThat(lab.corpus().coincidences()).isEmpty();
    }

    @Test
    @DisplayName("what follows in another task coincides without harm")
    void formsWithDifferentHomesNeedNotDifferInEvery() {
        lab.form("cause", 1, p -> p.shows("byHand/five rows/mse", 2.5).shows("rmse/five rows/rmse", 1.5));
        lab.form("own", 2, p -> p.shows("rmse/five rows/rmse", 1.5));

        assertThat(lab.corpus().coincidences()).isEmpty();
    }

    @Test
    void formsWithDifferentHomesThatAreEqualInBothCoincide() {
        lab.form("cause", 1, p -> p.shows("byHand/five rows/mse", 2.5).shows("rmse/five rows/rmse", 1.5));
        lab.form("same", 2, p -> p.shows("byHand/five rows/mse", 2.5).shows("rmse/five rows/rmse", 1.5));

        assertThat(ids(lab.corpus().coincidences())).containsExactly("cause = same");
    }

    @Test
    void reportsFormsThatOnlyRandomDataCatch() {
        lab.form("rare", 1, p -> p.shows("random/seeded rows/mse", 12.0));
        lab.form("plain", 1, p -> p.shows("byHand/five rows/mse", 12.0));

        assertThat(lab.corpus().unseen()).extracting(Form::misconception).containsExactly("rare");
    }

    private static List<String> ids(List<Overlap> overlaps) {
        return overlaps.stream()
                .map(overlap ->
                        overlap.part().misconception() + " = " + overlap.whole().misconception())
                .toList();
    }
}
