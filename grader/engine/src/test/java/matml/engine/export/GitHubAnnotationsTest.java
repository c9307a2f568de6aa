package matml.engine.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import matml.engine.report.Audience;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Diagnosis;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
import matml.engine.result.Result.Message;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;
import org.junit.jupiter.api.Test;

class GitHubAnnotationsTest {
    private static final String HOSTILE =
            "a\n::error::forged\r\n   ::add-mask::a\n##[error]forged\u2028::notice::x\u0085%0A::warning::100 %, a:b,c\u001b[2J\u202e";

    @Test
    void pointsToTheLineOfWhatFailed() throws IOException {
        List<HostedRunner.Command> commands = commands(result(
                exercise("Losses", List.of(), List.of(), check(Verdict.FAILED, 12), check(Verdict.PASSED, null))));

        assertThat(commands.get(0).name()).isEqualTo("error");
        assertThat(commands.get(0).properties())
                .containsEntry("file", "exercises/src/main/java/matml/post01/Losses.java")
                .containsEntry("line", "12")
                .containsEntry("title", "How wrong, and why: Losses, task 1: Mean, squared");
        assertThat(commands.get(0).data())
                .isEqualTo("a check: failed\ntoo large\ncalled: mse with [1]\nexpected: 1\ngot: 2");
    }

    @Test
    void endsWithTheTwoNoticesOfTheFormerReporter() throws IOException {
        List<HostedRunner.Command> commands = commands(result(
                exercise("Losses", List.of(), List.of(), check(Verdict.FAILED, 12), check(Verdict.PASSED, null))));

        assertThat(commands.subList(commands.size() - 2, commands.size()))
                .containsExactly(
                        new HostedRunner.Command("notice", Map.of("title", "Autograding complete"), "Points 1/2"),
                        new HostedRunner.Command(
                                "notice",
                                Map.of("title", "Autograding report"),
                                "{\"totalPoints\":1,\"maxPoints\":2}"));
    }

    @Test
    void saysOfWhatIsOpenOnlyWhatIsNext() throws IOException {
        List<HostedRunner.Command> commands = commands(result(
                exercise(
                        "Losses",
                        List.of(),
                        List.of(),
                        check(Verdict.NOT_ATTEMPTED, 7),
                        check(Verdict.NOT_ATTEMPTED, 9)),
                exercise("Other", List.of(), List.of(), check(Verdict.NOT_ATTEMPTED, 3))));

        assertThat(commands).hasSize(3).allMatch(command -> command.name().equals("notice"));
        assertThat(commands.get(0).properties()).containsEntry("line", "7");
        assertThat(commands.get(0).data()).contains("task 1").endsWith("is still to be written.");
    }

    @Test
    void showsTenErrorsAtMostAndThreeOfAFileThatDoesNotCompile() throws IOException {
        List<CompileError> errors = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            errors.add(new CompileError("Losses.java", i, 1, "';' expected"));
            findings.add(new Finding("Losses.java", i, "no-files", "No files, please."));
        }

        List<HostedRunner.Command> one = commands(result(exercise("Losses", errors, List.of())));
        assertThat(one).filteredOn(command -> command.name().equals("error")).hasSize(3);
        List<HostedRunner.Command> many =
                commands(result(exercise("Losses", errors, findings), exercise("Other", errors, findings)));
        assertThat(many).filteredOn(command -> command.name().equals("error")).hasSize(10);
        assertThat(many).hasSize(12);
    }

    @Test
    void whatFollowsFromAnEarlierTaskIsNotSaidTwice() throws IOException {
        Exercise exercise = exercise("Losses", List.of(), List.of(), check(Verdict.FAILED, 12));
        Task task = exercise.tasks().get(0);
        Task later = new Task(2, "Root", 0, 1, null, 1, task.checks());
        Exercise both = new Exercise(
                exercise.id(),
                exercise.title(),
                exercise.files(),
                "part",
                0,
                2,
                List.of(),
                List.of(),
                List.of(task, later));

        assertThat(commands(result(both)))
                .filteredOn(command -> command.name().equals("error"))
                .hasSize(1);
    }

    /** A text of a student's is data of the command it stands in, and never a command of its own. */
    @Test
    void noTextBecomesACommand() throws IOException {
        CheckResult hostile = new CheckResult(
                "post01/x/" + HOSTILE,
                HOSTILE,
                Verdict.FAILED,
                0,
                1,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                HOSTILE,
                3,
                0,
                Visibility.PUBLIC);
        Task task = new Task(
                1,
                HOSTILE,
                0,
                1,
                new Diagnosis("m", HOSTILE, new Message(HOSTILE, HOSTILE, HOSTILE), "this is"),
                null,
                List.of(hostile));
        Exercise exercise = new Exercise(
                "post01/x",
                HOSTILE,
                List.of(HOSTILE),
                "part",
                0,
                1,
                List.of(new CompileError(HOSTILE, 1, 1, HOSTILE)),
                List.of(new Finding(HOSTILE, 2, HOSTILE, HOSTILE)),
                List.of(task));

        String text = text(result(exercise));
        List<HostedRunner.Command> commands = HostedRunner.obeyed(text);

        assertThat(text.lines()).hasSize(5).allMatch(line -> line.startsWith("::"));
        assertThat(commands)
                .extracting(HostedRunner.Command::name)
                .containsExactly("error", "error", "error", "notice", "notice");
        assertThat(commands.get(0).properties().keySet()).containsExactly("file", "line", "title");
        assertThat(commands.get(0).properties()).containsEntry("line", "1");
        assertThat(text).doesNotContain("\u001b").doesNotContain("\u202e").doesNotContain("\u2028");
        assertThat(commands.get(0).data()).contains("100 %, a:b,c");
    }

    @Test
    void aTextWithoutEndIsCut() throws IOException {
        String text = text(result(
                exercise("Losses", List.of(new CompileError("Losses.java", 1, 1, "x".repeat(100_000))), List.of())));

        assertThat(text.length()).isLessThan(3_000);
    }

    private static List<HostedRunner.Command> commands(Result result) throws IOException {
        return HostedRunner.obeyed(text(result));
    }

    private static String text(Result result) throws IOException {
        return new Reports(Style.PLAIN).text("github", result, Audience.STUDENT);
    }

    private static CheckResult check(Verdict verdict, Integer line) {
        boolean passed = verdict == Verdict.PASSED;
        return new CheckResult(
                "post01/losses/a",
                "a check",
                verdict,
                passed ? 1 : 0,
                1,
                passed ? null : "too large",
                "mse with [1]",
                "1",
                "2",
                null,
                "Losses.java",
                line,
                0,
                Visibility.PUBLIC);
    }

    private static Exercise exercise(
            String name, List<CompileError> errors, List<Finding> findings, CheckResult... checks) {
        List<CheckResult> list = List.of(checks);
        int score = list.stream().mapToInt(CheckResult::points).sum();
        List<Task> tasks = list.isEmpty()
                ? List.of()
                : List.of(new Task(1, "Mean, squared", score, list.size(), null, null, list));
        return new Exercise(
                "post01/" + name,
                "How wrong, and why: " + name,
                List.of(name + ".java"),
                "part",
                score,
                list.size(),
                errors,
                findings,
                tasks);
    }

    private static Result result(Exercise... exercises) {
        Post post = new Post("post01", "A post", 0, 0, List.of()).with(List.of(exercises));
        return new Result(
                        Result.SCHEMA,
                        "ada",
                        "hash",
                        "1",
                        List.of("post01"),
                        1,
                        "17",
                        "process",
                        Map.of(),
                        "2026-01-01T00:00:00Z",
                        1,
                        0,
                        0,
                        List.of(),
                        List.of())
                .with(List.of(post));
    }
}
