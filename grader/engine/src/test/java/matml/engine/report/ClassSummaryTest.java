package matml.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import matml.engine.report.ClassColumns.Heading;
import matml.engine.report.ClassSummary.Cell;
import matml.engine.report.ClassSummary.Column;
import matml.engine.report.ClassSummary.Marking;
import matml.engine.report.ClassSummary.Row;
import matml.engine.statistics.ClassStatistics;
import matml.engine.statistics.Misconception;
import org.junit.jupiter.api.Test;

class ClassSummaryTest {
    @Test
    void countsMisconceptionsBySubmission() {
        ClassSummary summary = ClassSummary.of(
                List.of(Samples.complete(), Samples.half(), Samples.named(Samples.half(), "ben")), Map.of());
        assertThat(summary.statistics().misconceptions())
                .extracting(Misconception::id)
                .containsExactly("sum-instead-of-mean", "signs-cancel");
        assertThat(summary.statistics().misconceptions().get(0).submissions())
                .containsExactly("Zo\u00eb M\u00fcller", "ben");
        assertThat(summary.statistics().unnamed()).isEmpty();
    }

    @Test
    void saysHowEachIsDoing() {
        ClassSummary summary = ClassSummary.of(List.of(Samples.complete(), Samples.half(), Samples.empty()), Map.of());
        assertThat(summary.rows())
                .extracting(Row::status)
                .containsExactly("complete", "1 of 5 done, not compiled, timed out", "nothing graded");
        assertThat(summary.columns())
                .extracting(Column::id)
                .containsExactly(
                        "post01/losses",
                        "post01/quiz",
                        "post01/splitter",
                        "post01/structure-clusterer",
                        "post01/overfitting-detector");
    }

    @Test
    void median() {
        assertThat(ClassSummary.of(List.of(), Map.of()).medianPercent()).isZero();
        assertThat(ClassSummary.of(List.of(Samples.complete()), Map.of()).medianPercent())
                .isEqualTo(100);
        assertThat(ClassSummary.of(List.of(Samples.complete(), Samples.empty()), Map.of())
                        .medianPercent())
                .isEqualTo(50);
    }

    @Test
    void postsStandForTooManyExercises() {
        List<Column> columns = new ArrayList<>();
        Map<String, Cell> cells = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            String post = i < 10 ? "post01" : "post02";
            columns.add(new Column(post, post + "/e" + i, "e", 3));
            cells.put(post + "/e" + i, new Cell(i < 10 ? "done" : "open", i < 10 ? 3 : 0, 3));
        }
        Row row = new Row("anna", 30, 60, cells, "10 of 20 done");
        ClassSummary summary = new ClassSummary(
                columns,
                List.of(row),
                ClassStatistics.of(List.of()),
                Map.of(),
                Marking.NONE,
                null,
                null,
                Names.numbered(List.of()));
        assertThat(ClassColumns.of(summary, 20)).hasSize(20);
        assertThat(ClassColumns.of(summary, 1)).isEmpty();
        List<Heading> posts = ClassColumns.of(summary, 12);
        assertThat(posts).extracting(Heading::label).containsExactly("post01", "post02");
        assertThat(posts.get(0).cell().apply(row)).isEqualTo(new Cell("part", 30, 30));
        assertThat(posts.get(1).cell().apply(row)).isEqualTo(new Cell("open", 0, 30));
    }
}
