package matml.engine.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Verdict;
import org.junit.jupiter.api.Test;

class RedactionTest {
    private static final Reports REPORTS = new Reports(Style.PLAIN, "exercises/src/main/java");

    @Test
    void noFormatTellsStudentsWhatIsHidden() throws IOException {
        for (Result result : Samples.all()) {
            for (String format : REPORTS.names()) {
                assertThat(REPORTS.text(format, result, Audience.STUDENT))
                        .as(format)
                        .doesNotContain(Samples.SECRET)
                        .doesNotContain(Reading.FOR_STAFF);
            }
        }
    }

    @Test
    void everyFormatTellsStaff() throws IOException {
        for (String format : REPORTS.names()) {
            String text = REPORTS.text(format, Samples.half(), Audience.STAFF);
            boolean forPeople = List.of("text", "md", "html").contains(format);
            assertThat(text.contains(Reading.FOR_STAFF)).as(format).isEqualTo(forPeople);
        }
        for (String format : List.of("md", "html", "json")) {
            assertThat(REPORTS.text(format, Samples.half(), Audience.STAFF))
                    .as(format)
                    .contains(Samples.SECRET);
        }
    }

    @Test
    void studentsKeepWhatHelpsThem() {
        Result half = Samples.half();
        List<CheckResult> before = checks(half);
        List<CheckResult> after = checks(Redaction.forAudience(half, Audience.STUDENT));
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < after.size(); i++) {
            assertThat(after.get(i))
                    .usingRecursiveComparison()
                    .ignoringFields("called", "expected", "actual", "printed")
                    .isEqualTo(before.get(i));
        }
        assertThat(after).anySatisfy(check -> assertThat(check.called()).startsWith("mse with"));
    }

    @Test
    void whatIsNotPublicIsHidden() {
        CheckResult unknown =
                new CheckResult("a", "a", Verdict.FAILED, 0, 1, "m", "c", "e", "a", "p", null, null, 0, null);
        Result.Task task = new Result.Task(1, "t", 0, 1, null, null, List.of(unknown));
        Result.Exercise exercise =
                new Result.Exercise("p/e", "e", List.of(), "part", 0, 1, List.of(), List.of(), List.of(task));
        Result.Post post = new Result.Post("p", "p", 0, 1, List.of(exercise));
        Result empty = Samples.empty();
        Result result = new Result(
                empty.schema(),
                "x",
                null,
                null,
                List.of(),
                1,
                null,
                null,
                empty.limits(),
                null,
                0,
                0,
                1,
                List.of(),
                List.of(post));
        CheckResult seen =
                checks(Redaction.forAudience(result, Audience.STUDENT)).get(0);
        assertThat(seen.called()).isNull();
        assertThat(seen.expected()).isNull();
        assertThat(seen.actual()).isNull();
    }

    @Test
    void unknownFormat() {
        assertThatThrownBy(() -> REPORTS.text("pdf", Samples.half(), Audience.STUDENT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no format 'pdf'. Use one of: " + String.join(", ", REPORTS.names()) + ".");
    }

    private static List<CheckResult> checks(Result result) {
        return result.posts().stream()
                .flatMap(post -> post.exercises().stream())
                .flatMap(exercise -> exercise.tasks().stream())
                .flatMap(task -> task.checks().stream())
                .toList();
    }
}
