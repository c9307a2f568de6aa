package matml.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a student types at the desk: the fixture's summary has two tasks, one of them with a public check of 1 point. */
class DeskCommandsTest extends AtTheKeyboard {
    private static final String SOURCES = "exercises/src/main/java/matml/post01/";
    private static final String SHEET = "exercises/quiz/post01.txt";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private FixtureCourse fixture;
    private InputStream previousIn;

    @BeforeAll
    void buildCourse(@TempDir Path folder) throws Exception {
        fixture = FixtureCourse.in(folder);
        fixture.build();
        home(fixture.root());
        previousIn = System.in;
        fixture.write("exercises/quiz/post01.md", """
                # Quiz of the small post

                ## 1. A question

                Which of *these* are `true`?

                - **a** The first.
                - **b** The second,
                  on two lines.
                - **c** The third.

                ## 2. Another question

                And of these?

                - **a** One.
                - **b** Two.
                """);
    }

    @AfterAll
    void restoreInput() {
        System.setIn(previousIn);
    }

    @BeforeEach
    void deskHoldsTheStubs() throws IOException {
        for (String name : List.of("Summary", "Shift", "Range")) {
            fixture.write(SOURCES + name + ".java", stub(name));
        }
        fixture.write(SHEET, "# my answers\n1: ?\n2: ?\n");
        delete(fixture.root().resolve(".matml"));
    }

    @Test
    void whereAmI() throws IOException {
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(out)
                .contains("0 of 3 done", "[open]", "post01/quiz", "Next: write task 1 of \"Summary of a column\"")
                .contains("Summary.java:11", "./matml hint summary 1");

        fixture.write(SOURCES + "Summary.java", fixture.solution("Summary"));
        run();
        assertThat(out)
                .contains("1 of 3 done", "[done]", "Next: the quiz, 2 of 2 questions open", "./matml quiz post01");
        assertThat(fixture.root().resolve(".matml/progress.txt")).content().contains("done post01/summary: 20");

        fixture.write(SHEET, "1: a\n2: b\n");
        run();
        assertThat(out).contains("2 of 3 done", "Next: write task 1 of \"Shift of a column\"");

        fixture.write(SOURCES + "Shift.java", fixture.solution("Shift"));
        run();
        assertThat(out).contains("3 of 3 done", "Next: all of this passes. The hidden checks: ./matml grade.");
    }

    @Test
    void oneFailingThingAtATime() throws IOException {
        fixture.write(
                SOURCES + "Summary.java",
                fixture.solution("Summary").replace("return sum / values.length", "return sum"));
        fixture.write(SOURCES + "Shift.java", "package matml.post01; class Broken {");

        run("check", "post01");
        assertThat(out).contains("[failed]  1  The mean", "FAILED", "9.0 = 3.000 x expected");
        assertThat(out.split("FAILED|NOT COMPILED")).hasSize(2);
        assertThat(out).contains("Next: mend task 1 of \"Summary of a column\"");
    }

    @Test
    void whatWaitsForAnEarlierTaskIsNotCalledFailed() throws IOException {
        run("check", "shift");
        assertThat(out).contains("Shift of a column (shift): 0 of 1 task").doesNotContain("failed");
    }

    @Test
    void whatDoesNotCompilePointsToItsLine() throws IOException {
        fixture.write(SOURCES + "Summary.java", fixture.solution("Summary").replace("return sum", "retrun sum"));

        run("check", "summary");
        assertThat(out).contains("NOT COMPILED", "Next: make Summary.java compile", "Summary.java:17");
    }

    @Test
    void nothingCheckedIsNoSuccess() {
        run("check", "post01/quiz");
        assertThat(out).contains("A quiz has no public checks").doesNotContain("DONE");
    }

    @Test
    void failsUnderALimitForTheSakeOfCi() throws IOException {
        assertThat(run("check", "summary", "--fail-under", "100")).isEqualTo(ExitCode.BELOW);
        fixture.write(SOURCES + "Summary.java", fixture.solution("Summary"));
        assertThat(run("check", "summary", "--fail-under", "100")).isEqualTo(ExitCode.DONE);
        assertThat(run("check", "summary", "--fail-under", "nan")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void listNamesAllExercises() {
        assertThat(run("list")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("summary", "shift", "post01/quiz", "5 min");
    }

    @Test
    void linesFitAPlainNarrowTerminal() {
        run("list", "--plain");
        assertThat(out.chars().allMatch(each -> each < 128)).isTrue();
        assertThat(out.lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void gotoMakesAnExerciseTheNextOneUntilItIsDone() throws IOException {
        assertThat(run("goto", "shift")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("Now at \"Shift of a column\"", "Shift.java:", "./matml check shift");
        run();
        assertThat(out).contains("Next: write task 1 of \"Shift of a column\"");
        run("hint");
        assertThat(out).contains("Shift of a column, task 1", "(hint 1 of 3)");

        fixture.write(SOURCES + "Shift.java", fixture.solution("Shift"));
        run();
        assertThat(out).contains("Next: write task 1 of \"Summary of a column\"");
        run("goto");
        assertThat(out).contains("Back to the order of the course");
        assertThat(run("goto", "post01")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("'post01' is no single exercise");
    }

    @Test
    void quizKeepsEveryAnswerAndExplainsIt() throws IOException {
        type("zz\n\u00e4\nA, c\nb\n");
        assertThat(run("quiz", "post01")).isEqualTo(ExitCode.DONE);

        assertThat(out)
                .contains("Question 1 of 2: A question", "Which of these are true?", "The second, on two lines.")
                .contains("That is not understood. The letters here are a b c.")
                .contains("2 of 2 questions answered");
        assertThat(fixture.root().resolve(SHEET)).hasContent("# my answers\n1: a c\n2: b\n");
    }

    @Test
    void quizGoesBackAndCanBeLeftHalfway() throws IOException {
        type("a\n<\nb\nq\n");
        run("quiz");
        assertThat(out)
                .contains(
                        "Your answer so far: a.",
                        "1 of 2 questions answered",
                        "Next: the open ones, ./matml quiz post01");
        assertThat(fixture.root().resolve(SHEET)).hasContent("# my answers\n1: b\n2: ?\n");

        // The input ends: as if q had been typed; the next time begins with what is open.
        type("");
        run("quiz", "post01");
        assertThat(out).contains("beginning with number 2", "1 of 2 questions answered");
        type("\n");
        run("quiz", "post01");
        assertThat(out).contains("1 of 2 questions answered");
        assertThat(run("quiz", "post07")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("'post07' is no post with a quiz: post01.");
    }

    @Test
    void quizAnswersThatCannotBeKeptAreSaidSo() throws IOException {
        Path sheet = fixture.root().resolve(SHEET);
        Files.delete(sheet);
        Files.createDirectories(sheet.resolve("in the way"));
        type("a\nq\n");
        try {
            assertThat(run("quiz")).isEqualTo(ExitCode.USAGE);
            assertThat(err).contains("could not be written");
        } finally {
            Files.delete(sheet.resolve("in the way"));
            Files.delete(sheet);
        }
    }

    @Test
    void resetAsksKeepsAndTakesBack() throws IOException {
        String mine = fixture.solution("Summary");
        fixture.write(SOURCES + "Summary.java", mine);
        fixture.write(SOURCES + "Helper.java", "package matml.post01; final class Helper {}");
        Path summary = fixture.root().resolve(SOURCES + "Summary.java");

        type("n\n");
        run("reset", "summary");
        assertThat(out).contains("Summary.java", "Go on? (y/n)", "Nothing was changed.");
        type("");
        run("reset", "summary");
        assertThat(summary).hasContent(mine);

        type("y\n");
        assertThat(run("reset", "summary")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("Done. What was there is in", "./matml reset --undo");
        assertThat(summary).hasContent(stub("Summary"));
        assertThat(fixture.root().resolve(SOURCES + "Helper.java")).exists();
        run("reset", "summary", "--yes");
        assertThat(out).contains("Nothing to do");

        run("reset", "--undo", "--yes");
        assertThat(summary).hasContent(mine);
        Files.delete(fixture.root().resolve(SOURCES + "Helper.java"));
    }

    @Test
    void resetOfEverythingTakesQuizAnswersTooAndKeepsLineEnds() throws IOException {
        fixture.write(SOURCES + "Summary.java", fixture.solution("Summary").replace("\n", "\r\n"));
        fixture.write(SHEET, "# my answers\r\n1: a\r\n2: b\r\n");

        run("reset", "--all", "-y");
        assertThat(fixture.root().resolve(SHEET)).hasContent("# my answers\r\n1: ?\r\n2: ?\r\n");
        assertThat(Files.readString(fixture.root().resolve(SOURCES + "Summary.java")))
                .isEqualTo(stub("Summary").replace("\n", "\r\n"));
        assertThat(run("reset")).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("Name what to reset");
        assertThat(run("reset", "summary", "--all")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void solutionIsShownToWhoHasOneOrAsksTwice() throws IOException {
        run("solution", "summary");
        assertThat(out)
                .contains("does not pass its public checks yet", "--show-me")
                .doesNotContain("sum +=");
        run("solution", "summary", "--show-me");
        assertThat(out)
                .contains("yours (-) and the reference (+)", "+        double sum = 0;", "-        throw new Todo");

        fixture.write(
                SOURCES + "Summary.java",
                fixture.solution("Summary").replaceAll("(?m)^.*// (BEGIN|END) SOLUTION.*\\R", ""));
        run("solution", "summary");
        assertThat(out.replaceAll("\\s+", " ")).contains("the same as the reference");
    }

    @Test
    void doctorLooksAtTheMachine() {
        assertThat(run("doctor", "--plain")).isEqualTo(ExitCode.DONE);
        assertThat(out)
                .contains(
                        "[ok]        Java: " + System.getProperty("java.version"),
                        "File events",
                        "Sandbox",
                        "Next: ./matml");
    }

    @Test
    void watchAnswersSavesAndKeysAndSurvivesWhatEndsItsWorker() throws Exception {
        PipedOutputStream keyboard = new PipedOutputStream();
        System.setIn(new PipedInputStream(keyboard));
        StringWriter screen = new StringWriter();
        ExecutorService background = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> watch = background.submit(() -> Main.run(
                    new PrintWriter(screen), new PrintWriter(new StringWriter()), "watch", "--isolation", "process"));
            await(screen, "Waiting for a save");

            save(screen, fixture.solution("Summary"), "DONE  Summary of a column");
            for (String end : List.of(
                    "System.exit(0);", "while (sum >= 0) sum += 1;", "long[][] all = new long[99][99_999_999];")) {
                String hostile = fixture.solution("Summary").replace("double sum = 0;", "double sum = 0; " + end);
                save(
                        screen,
                        hostile,
                        end.startsWith("System")
                                ? "FORBIDDEN"
                                : end.startsWith("while") ? "TIMED OUT" : "OUT OF MEMORY");
            }
            save(
                    screen,
                    fixture.solution("Summary")
                            .replace(
                                    "double sum = 0;",
                                    "double sum = 0; for (int i = 0; i < 200_000; i++) System.out.println(\"flood\");"),
                    "DONE  Summary of a column");
            save(screen, fixture.solution("Summary").replace("return sum", "retrun sum"), "NOT COMPILED");
            save(screen, fixture.solution("Summary"), "DONE  Summary of a column");

            press(keyboard, screen, "h\n", "(hint 1 of 3)");
            press(keyboard, screen, "n\n", "Shift of a column");
            press(keyboard, screen, "r\n", "Checking shift again");
            press(keyboard, screen, "x\n", "That key means nothing here.");
            fixture.write(SHEET, "1: a\n2: ?\n");
            await(screen, "1 of 2 questions answered");
            keyboard.write("q\n".getBytes(StandardCharsets.UTF_8));
            keyboard.flush();
            assertThat(watch.get(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isEqualTo(ExitCode.DONE);
            assertThat(screen.toString()).contains("Stopped watching");
            assertThat(ProcessHandle.current().descendants()).isEmpty();
        } finally {
            background.shutdownNow();
        }
    }

    private void save(StringWriter screen, String summary, String answer) throws Exception {
        int before = screen.toString().length();
        fixture.write(SOURCES + "Summary.java", summary);
        await(screen, before, answer);
        await(screen, before, "Waiting for a save");
    }

    private static void press(PipedOutputStream keyboard, StringWriter screen, String key, String answer)
            throws Exception {
        int before = screen.toString().length();
        keyboard.write(key.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
        await(screen, before, answer);
        await(screen, before, "Waiting for a save");
    }

    private static void await(StringWriter screen, String text) throws InterruptedException {
        await(screen, 0, text);
    }

    private static void await(StringWriter screen, int from, String text) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!screen.toString().substring(from).contains(text)
                && Instant.now().isBefore(end)) {
            Thread.sleep(10);
        }
        assertThat(screen.toString().substring(from)).contains(text);
    }

    private String stub(String name) throws IOException {
        return Files.readString(fixture.folder().resolve("stubs/matml/post01/" + name + ".java"));
    }

    private static void delete(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                walk.sorted((one, other) -> other.compareTo(one))
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    private static void type(String text) {
        System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
