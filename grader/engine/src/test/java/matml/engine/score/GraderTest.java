package matml.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.FixtureCourse;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.jvm.Isolation;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Verdict;
import matml.engine.run.Limits;
import matml.engine.submission.Submission;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** One submission at a time against the fixture course: 7 points for summary, 2 for shift, 3 for the quiz. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GraderTest {
    private static final String BEFORE = "package matml.post01;\npublic final class Summary {\n";
    private static final String MEAN =
            "public static double mean(double[] v) { double s = 0; for (double x : v) s += x; return s / v.length; }\n";
    private static final String RANGE = "public static Range range(double[] v) { double a = v[0], b = v[0];"
            + " for (double x : v) { a = Math.min(a, x); b = Math.max(b, x); } return new Range(a, b); }\n";

    private Course course;
    private Grader grader;
    private FixtureCourse fixture;

    @BeforeAll
    void buildCourse(@TempDir Path folder) throws Exception {
        fixture = FixtureCourse.in(folder);
        course = fixture.build();
        Limits quick = new Limits(300, 2_000, 64, 512);
        grader = new Grader(
                course,
                Installation.libraries(),
                new Grader.Options(1, quick, null, Isolation.PROCESS),
                Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));
    }

    @AfterAll
    void close() {
        grader.close();
    }

    @Test
    void completeSubmissionGetsEverything() throws Exception {
        Result result = grade(
                Map.of(
                        "Summary.java", fixture.solution("Summary"),
                        "Shift.java", fixture.solution("Shift"),
                        "Range.java", fixture.solution("Range")),
                "1: A, c\n2 = b\n");

        assertThat(result.score()).isEqualTo(12).isEqualTo(result.max());
        assertThat(result.remarks()).isEmpty();
        assertThat(result.startedAt()).isEqualTo("2026-11-24T12:00:00Z");
        assertThat(result.posts().get(0).exercises())
                .extracting(Result.Exercise::status)
                .containsExactly("done", "done", "done");
    }

    @Test
    void stubsAreNotAttempted() throws Exception {
        Result result = grade(
                Map.of("Summary.java", course.stub("post01", "Summary"), "Shift.java", course.stub("post01", "Shift")),
                null);

        assertThat(result.score()).isZero();
        assertThat(verdicts(result)).containsOnly(Verdict.NOT_ATTEMPTED);
        assertThat(check(result, "meanOfFive").message()).isEqualTo("Summary.mean is still to be written.");
    }

    @Test
    void knownMistakeIsNamed() throws Exception {
        Result result = grade(Map.of("Summary.java", BEFORE + MEAN.replace("s / v.length", "s") + RANGE + "}"), null);

        assertThat(check(result, "meanOfFive").verdict()).isEqualTo(Verdict.FAILED);
        assertThat(task(result, 1).diagnosis().misconception()).isEqualTo("sum");
        assertThat(task(result, 1).diagnosis().message().tell()).isEqualTo("Divide by the number of values.");
        assertThat(task(result, 2).diagnosis()).isNull();
        assertThat(summary(result).score()).isEqualTo(3);
    }

    @Test
    void unknownMistakeIsDescribedWithoutValues() throws Exception {
        Result result =
                grade(Map.of("Summary.java", BEFORE + MEAN.replace("s / v.length", "s / 7 + 0.1") + RANGE + "}"), null);

        assertThat(task(result, 1).diagnosis()).isNull();
        CheckResult failed = check(result, "meanOfFive");
        assertThat(failed.message())
                .startsWith("mean differs from the expected value")
                .doesNotContain("3.35");
        assertThat(failed.expected()).startsWith("3.35");
        assertThat(failed.called()).contains("values = [1.5, 2.25, 6.0, -3.0, 10.0]");
    }

    @Test
    void brokenFileCostsOnlyItself() throws Exception {
        Result result = grade(
                Map.of(
                        "Summary.java",
                        BEFORE + MEAN + RANGE + "}",
                        "Shift.java",
                        "package matml.post01; public final class Shift { int x = ; }"),
                null);

        assertThat(summary(result).score()).isEqualTo(7);
        Result.Exercise shift = result.posts().get(0).exercises().get(1);
        assertThat(shift.status()).isEqualTo("not compiled");
        assertThat(shift.compile()).first().satisfies(error -> {
            assertThat(error.file()).isEqualTo("Shift.java");
            assertThat(error.line()).isEqualTo(1);
        });
        assertThat(check(result, "centredValues").message())
                .isEqualTo(
                        "`Shift.centred` does not compile (Shift.java:1: illegal start of expression), so this was not run.");
    }

    @Test
    void methodThatGotLostInABrokenFileIsNamedWhereOthersNeedIt() throws Exception {
        Result result =
                grade(Map.of("Summary.java", BEFORE + "oops\n}", "Shift.java", fixture.solution("Shift")), null);

        assertThat(check(result, "centredValues").verdict()).isEqualTo(Verdict.NOT_COMPILED);
        assertThat(check(result, "centredValues").message())
                .startsWith("`Summary.mean` does not compile (Summary.java:3: ");
        assertThat(result.posts().get(0).exercises().get(1).compile()).isEmpty();
    }

    @Test
    void missingFileIsSaid() throws Exception {
        Result result = grade(Map.of("Summary.java", BEFORE + MEAN + RANGE + "}"), null);

        assertThat(check(result, "centredValues").verdict()).isEqualTo(Verdict.NOT_ATTEMPTED);
        assertThat(check(result, "centredValues").message()).isEqualTo("Shift.java is not in the submission.");
    }

    @Test
    void renamedMethodCostsItsChecksInOneSentence() throws Exception {
        Result result = grade(
                Map.of(
                        "Summary.java",
                        BEFORE + MEAN + RANGE.replace("Range range(double[] v)", "Range range(Double[] v)") + "}"),
                null);

        assertThat(summary(result).score()).isEqualTo(4);
        assertThat(check(result, "rangeOfFive").verdict()).isEqualTo(Verdict.NOT_COMPILED);
        assertThat(check(result, "rangeOfFive").message())
                .startsWith("`Range Summary.range(double[])` is missing: you have `Range range(Double[])`.");
    }

    @Test
    void methodThatIsNotPublicOrNotStaticIsSaid() throws Exception {
        Result result = grade(
                Map.of(
                        "Summary.java",
                        BEFORE + MEAN.replace("public static", "static") + RANGE.replace("static ", "") + "}"),
                null);

        assertThat(check(result, "meanOfFive").message()).contains("Summary.mean(double[])` must be public.");
        assertThat(check(result, "rangeOfFive").message()).contains("Summary.range(double[])` must be static.");
    }

    @Test
    void endlessLoopExhaustionAndDeepRecursionCostOnlyThemselves() throws Exception {
        for (Map.Entry<String, Verdict> each : Map.of(
                        "while (true) { v[0]++; }", Verdict.TIMED_OUT,
                        "java.util.List<long[]> l = new java.util.ArrayList<>(); while (true) l.add(new long[99999]);",
                                Verdict.OUT_OF_MEMORY,
                        "return mean(v);", Verdict.FAILED)
                .entrySet()) {
            String mean = "public static double mean(double[] v) { if (v.length == 5) { " + each.getKey() + " }"
                    + " double s = 0; for (double x : v) s += x; return s / v.length; }\n";

            Result result = grade(Map.of("Summary.java", BEFORE + mean + RANGE + "}"), null);

            assertThat(check(result, "meanOfFive").verdict()).as(each.getKey()).isEqualTo(each.getValue());
            assertThat(summary(result).score()).as(each.getKey()).isEqualTo(5);
        }
    }

    @Test
    void staticInitialiserThatFailsIsSaidInEveryCheck() throws Exception {
        Result result = grade(
                Map.of("Summary.java", BEFORE + "static final int N = Integer.parseInt(\"x\");" + MEAN + RANGE + "}"),
                null);

        assertThat(check(result, "meanOfFive").message()).startsWith("A static initialiser of your class");
        assertThat(check(result, "rangeOfFive").message()).startsWith("A static initialiser of your class");
        assertThat(summary(result).score()).isZero();
    }

    @Test
    void changedInputIsReportedAndMended() throws Exception {
        Result result = grade(
                Map.of(
                        "Summary.java",
                        BEFORE + MEAN.replace("double s = 0;", "double s = 0; java.util.Arrays.sort(v);") + RANGE
                                + "}"),
                null);

        assertThat(check(result, "meanOfFive").message()).contains("Your code changed the caller's values");
        assertThat(check(result, "rangeOfFive").verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void forbiddenMethodCostsTheChecksThatReachIt() throws Exception {
        Result result = grade(
                Map.of(
                        "Summary.java",
                        BEFORE + MEAN.replace("double s = 0;", "double s = 0;\nif (v.length == 5) System.exit(0);")
                                + RANGE + "}"),
                null);

        assertThat(check(result, "meanOfFive").verdict()).isEqualTo(Verdict.FORBIDDEN);
        assertThat(check(result, "meanOfFive").message())
                .isEqualTo("Summary.mean uses System.exit (Summary.java:4), which is not allowed here, so this was not"
                        + " run: your code runs inside the program that checks it. A method ends with return or with an"
                        + " exception such as IllegalArgumentException.");
        assertThat(check(result, "meanOfFive").points()).isZero();
        assertThat(check(result, "rangeOfFive").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(task(result, 1).diagnosis()).isNull();
        assertThat(summary(result).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.file()).isEqualTo("Summary.java");
            assertThat(finding.line()).isEqualTo(4);
            assertThat(finding.rule()).isEqualTo("process");
            assertThat(finding.message()).startsWith("System.exit is not allowed here: ");
        });
        assertThat(result.remarks()).isEmpty();
    }

    @Test
    void forbiddenHelperIsShownWhereItIsReachedAndElseRemarked() throws Exception {
        String helper = "package matml.post01;\nfinal class Helper {\n"
                + "static double sum(double[] v) { return Double.parseDouble(System.getenv(\"SUM\")); }\n"
                + "static void unused() { Thread.yield(); } }";

        Result result = grade(
                Map.of(
                        "Summary.java",
                        BEFORE + MEAN.replace("return s / v.length;", "return Helper.sum(v) / v.length;") + RANGE + "}",
                        "Helper.java",
                        helper),
                null);

        assertThat(check(result, "meanOfFive").verdict()).isEqualTo(Verdict.FORBIDDEN);
        assertThat(check(result, "meanOfFive").message())
                .startsWith("Helper.sum uses System.getenv (Helper.java:3), which is not allowed here, so");
        assertThat(check(result, "rangeOfFive").verdict()).isEqualTo(Verdict.PASSED);
        assertThat(summary(result).findings())
                .extracting(Result.Finding::file, Result.Finding::rule)
                .containsExactly(tuple("Helper.java", "environment"));
        assertThat(result.remarks())
                .containsExactly("Helper.java:4: Thread is not allowed here: everything runs one after the other in a"
                        + " single thread. Use a plain loop, or collection.stream().");
    }

    @Test
    void forbiddenStaticInitialiserIsNamedInEveryCheckOfItsClass() throws Exception {
        Result result = grade(
                Map.of(
                        "Summary.java",
                        BEFORE + "static final String HOME = System.getProperty(\"user.home\");\n" + MEAN + RANGE
                                + "}"),
                null);

        assertThat(verdicts(result).subList(0, 3)).containsOnly(Verdict.FORBIDDEN);
        assertThat(check(result, "rangeOfFive").message())
                .startsWith("Summary uses System.getProperty (Summary.java:3), which is not allowed here, so");
        assertThat(summary(result).score()).isZero();
    }

    @Test
    void givenFileThatWasEditedIsSaidAndUsed() throws Exception {
        Result result = grade(
                Map.of(
                        "Summary.java",
                        BEFORE + MEAN + RANGE + "}",
                        "Range.java",
                        "package matml.post01; public record Range(double low, double high) { /* mine */ }"),
                null);

        assertThat(summary(result).score()).isEqualTo(7);
        assertThat(result.remarks()).containsExactly("Range.java is given code and differs from ours; yours was used.");
    }

    @Test
    void quizIsGradedPerQuestion() throws Exception {
        Result result = grade(Map.of(), "# my answers\n1: a\n2) B C\nnonsense here\n");

        Result.Exercise quiz = result.posts().get(0).exercises().get(2);
        assertThat(quiz.score()).isEqualTo(2);
        assertThat(quiz.status()).isEqualTo("part");
        assertThat(quiz.tasks())
                .extracting(task -> task.checks().get(0).verdict())
                .containsExactly(Verdict.FAILED, Verdict.PASSED);
        assertThat(result.remarks())
                .anyMatch(remark -> remark.startsWith("quiz/post01.txt, line 4 was not understood"));
    }

    @Test
    void selectionCoversScoreAndMaximum() throws Exception {
        Submission submission = submission(Map.of("Summary.java", BEFORE + MEAN + RANGE + "}"), null);

        Result result = grader.grade(submission, course.select(List.of("post01/summary")));

        assertThat(result.max()).isEqualTo(7);
        assertThat(result.assign()).containsExactly("post01/summary");
        assertThat(grader.grade(submission, course.select(List.of("post01/core")))
                        .max())
                .isEqualTo(10);
        assertThat(grader.grade(submission, course.select(List.of("post01/further")))
                        .max())
                .isEqualTo(2);
        assertThatThrownBy(() -> course.select(List.of("post1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'post1' names no post, group or exercise");
    }

    private Result grade(Map<String, String> files, String quiz) throws Exception {
        return grader.grade(submission(files, quiz), course.select(List.of("post01")));
    }

    @Test
    void whatCodePrintsIsKeptUpToALimit() throws Exception {
        String noisy = BEFORE
                + "public static double mean(double[] v) { System.out.println(\"adding \" + v.length);"
                + " for (int i = 0; i < 100_000; i++) System.err.print('x'); return -1; }\n"
                + RANGE + "}";

        CheckResult check = check(grade(Map.of("Summary.java", noisy), null), "meanOfThree");

        assertThat(check.printed())
                .startsWith("adding 3")
                .contains("xxx")
                .endsWith("(and more)")
                .hasSizeLessThan(600);
        assertThat(check(grade(Map.of("Summary.java", BEFORE + MEAN + RANGE + "}"), null), "meanOfThree")
                        .printed())
                .isNull();
    }

    private static Submission submission(Map<String, String> files, String quiz) {
        return new Submission(
                "ada",
                files.isEmpty() ? Map.of() : Map.of("post01", new LinkedHashMap<>(files)),
                quiz == null ? Map.of() : Map.of("post01", quiz),
                List.of(),
                "hash");
    }

    private static Result.Exercise summary(Result result) {
        return result.posts().get(0).exercises().get(0);
    }

    private static Result.Task task(Result result, int number) {
        return summary(result).tasks().get(number - 1);
    }

    private static CheckResult check(Result result, String method) {
        return result.posts().get(0).exercises().stream()
                .flatMap(exercise -> exercise.tasks().stream())
                .flatMap(task -> task.checks().stream())
                .filter(check -> check.id().endsWith("/" + method))
                .findFirst()
                .orElseThrow();
    }

    private static List<Verdict> verdicts(Result result) {
        return result.posts().get(0).exercises().stream()
                .flatMap(exercise -> exercise.tasks().stream())
                .flatMap(task -> task.checks().stream())
                .map(CheckResult::verdict)
                .toList();
    }
}
