package matml.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.result.Result;
import org.junit.jupiter.api.Test;

class ClassPageTest {
    private static final Reports REPORTS = new Reports(Style.PLAIN);
    private static final int MOST_BYTES = 3_000_000;

    @Test
    void whatTheInstructorAsksForIsThere() throws IOException {
        String page = REPORTS.text("html", Samples.everything());
        assertThat(page)
                .contains("How the scores are spread", "lower quartile", "median")
                .contains("What the class misunderstood", "Divide the sum of the squared errors by the number of rows.")
                .contains("Exercises and tasks", "Not compiled")
                .contains("What each check tells", "Discrimination")
                .contains("Practice against official score", "Without a practice score: 1", "Practice only: 1")
                .contains("Submissions that are alike", "of 9", "93", "read both before you ask")
                .contains("What the inspection found", "a split needs no files")
                .contains("Mark of 20", "19.5", "1 day late")
                .contains("Not graded", "zip END header not found")
                .contains("Without a submission");
    }

    @Test
    void aQuizHasQuestions() throws IOException {
        assertThat(REPORTS.text("html", Samples.everything())).contains("question 1: Which of these is learning?");
    }

    /** Names are where the script finds them, beside their labels. */
    @Test
    void whatNamesSomebodyCanBeHidden() throws IOException {
        ClassSummary named = Samples.everything().with(new Names(Map.of("half-1", "s1a2b"), false));
        assertThat(REPORTS.text("html", named))
                .contains("<bdi class=\"real\">half-1</bdi>\n<span class=\"alias\">s1a2b</span>");
        assertThat(REPORTS.text("html", named.with(new Names(Map.of(), true))))
                .doesNotContain(".html", "<span class=\"alias\">", "id=\"switch\"", "a split needs no files");
    }

    @Test
    void aThousandSubmissionsFitIntoAPage() throws IOException {
        List<Result> results = new ArrayList<>();
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < 1000; i++) {
            String name = "student-with-a-rather-long-name-" + i;
            results.add(Samples.named(i % 3 == 0 ? Samples.complete() : Samples.half(), name));
            labels.put(name, "s" + (10_000 + i));
        }
        String page = REPORTS.text("html", ClassSummary.of(results, Map.of()).with(new Names(labels, false)));
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(MOST_BYTES);
        assertThat(page).contains("student-with-a-rather-long-name-999.html");
    }

    @Test
    void theDocumentFitsItsSchema() throws IOException {
        SchemaValidator schema = SchemaValidator.ofClasses();
        for (ClassSummary each : List.of(
                Samples.summary(), Samples.everything(), ClassSummary.of(List.of(), Map.of("a", "It is empty.")))) {
            assertThat(schema.problems(REPORTS.text("json", each))).isEmpty();
        }
        assertThat(REPORTS.text("json", Samples.everything().with(new Names(Map.of(), true))))
                .doesNotContain("a split needs no files");
    }

    @Test
    void noCellOfTheTableIsAFormula() throws IOException {
        Result bad = Samples.named(Samples.half(), "=HYPERLINK(\"http://evil.example\")");
        assertThat(REPORTS.text("csv", ClassSummary.of(List.of(bad), Map.of("@SUM(A1)", "-1+1"))))
                .contains("'=HYPERLINK", "'@SUM", "'-1+1");
    }
}
