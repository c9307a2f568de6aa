package matml.engine.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.FixtureCourse;
import matml.engine.author.CourseDefect;
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

/** A post that builds on an earlier one: an early mistake is not punished twice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EarlierPostsTest {
    private static final String WIDTH = """
            package matml.post02;

            import matml.post01.Range;
            import matml.post01.Summary;

            /** Width of a column. */
            public final class Width {
                private Width() {}

                /** The largest value less the smallest. */
                public static double of(double[] values) {
                    // BEGIN SOLUTION task 1: subtract
                    Range range = Summary.range(values);
                    return range.high() - range.low();
                    // END SOLUTION
                }
            }
            """;

    private static final String CHECKS = """
            package matml.checks.post02;

            import matml.kit.Check;
            import matml.kit.Exercise;
            import matml.kit.Observations;
            import matml.post02.Width;
            import org.junit.jupiter.api.DisplayName;

            @Exercise("post02/width")
            class WidthChecks {
                @Check(task = 1, points = 2)
                @DisplayName("the width of three values")
                void widthOfThree(Observations see) {
                    see.situation("three values").number("width", () -> Width.of(new double[] {4, -1.5, 2})).is(5.5);
                }
            }
            """;

    private static final String POST = """
              - id: post02
                title: Another post
                exercises:
                  - id: width
                    title: Width of a column
                    group: core
                    minutes: 5
                    classes: [Width]
                    given: []
                    concepts: [width]
                    prerequisites: [post01/summary]
                    practises: []
                    libraries: []
                    tasks:
                      - The width
            """;

    private static final String RANGE = "package matml.post01;\npublic record Range(double low, double high) {}\n";

    /** Swaps the ends of the range. */
    private static final String WRONG_SUMMARY = """
            package matml.post01;

            public final class Summary {
                public static double mean(double[] v) { return 0; }
                public static Range range(double[] v) {
                    double a = v[0], b = v[0];
                    for (double x : v) { a = Math.min(a, x); b = Math.max(b, x); }
                    return new Range(b, a);
                }
            }
            """;

    private FixtureCourse fixture;
    private Course course;
    private Grader grader;

    @BeforeAll
    void buildCourse(@TempDir Path folder) throws Exception {
        fixture = withWidth(FixtureCourse.in(folder));
        course = fixture.build();
        grader = grader(course);
    }

    @AfterAll
    void close() {
        grader.close();
    }

    @Test
    void courseKnowsWhatAPostUses() {
        assertThat(course.post("post01").uses()).isEmpty();
        assertThat(course.post("post02").uses()).containsExactly("post01");
    }

    @Test
    void laterPostIsGradedWithTheReferenceOfTheEarlierOne() throws Exception {
        Result result = grade(grader, course, Map.of("Range.java", RANGE, "Summary.java", WRONG_SUMMARY), WIDTH);

        assertThat(result.score()).isEqualTo(2);
        assertThat(result.remarks()).noneMatch(remark -> remark.contains("post02"));
    }

    @Test
    void nothingOfTheEarlierPostIsNeeded() throws Exception {
        assertThat(grade(grader, course, Map.of(), WIDTH).score()).isEqualTo(2);
    }

    @Test
    void errorInTheLaterPostCostsItselfAlone() throws Exception {
        String more = "\n    public static double half(double[] v) {\n        return Summary.range(v) / 2;\n    }\n}\n";
        String broken = WIDTH.substring(0, WIDTH.lastIndexOf('}')).stripTrailing() + more;

        Result result = grade(grader, course, Map.of(), broken);

        assertThat(result.score()).isEqualTo(2);
        assertThat(result.posts().get(0).exercises().get(0).compile())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("bad operand types"));
    }

    @Test
    void studentsOwnPostIsUsedWhereNothingElseCompiles() throws Exception {
        String own = WRONG_SUMMARY.replace("Range range(", "Range span(");

        Result result = grade(
                grader,
                course,
                Map.of("Range.java", RANGE, "Summary.java", own),
                WIDTH.replace("Summary.range", "Summary.span"));

        assertThat(result.score()).isZero();
        assertThat(result.remarks()).anyMatch(remark -> remark.contains("post02 compiles only with your own post01"));
        assertThat(only(result).verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void studentsOwnPostIsInspected() throws Exception {
        String own = WRONG_SUMMARY
                .replace("Range range(", "Range span(")
                .replace("return new Range(b, a)", "System.exit(0); return new Range(b, a)");

        Result result = grade(
                grader,
                course,
                Map.of("Range.java", RANGE, "Summary.java", own),
                WIDTH.replace("Summary.range", "Summary.span"));

        assertThat(only(result).verdict()).isEqualTo(Verdict.NOT_ATTEMPTED);
        assertThat(only(result).message()).contains("Summary.span of an earlier post");
    }

    @Test
    void whereThereAreNoSolutionsTheStudentsOwnPostIsUsed(@TempDir Path folder) throws Exception {
        FixtureCourse practice = withWidth(FixtureCourse.in(folder));
        practice.build();
        Files.delete(practice.folder().resolve(Course.SOLUTIONS));
        Course open = Course.open(practice.folder());
        try (Grader own = grader(open)) {
            Result wrong = grade(own, open, Map.of("Range.java", RANGE, "Summary.java", WRONG_SUMMARY), WIDTH);
            Result right = grade(
                    own,
                    open,
                    Map.of("Range.java", RANGE, "Summary.java", WRONG_SUMMARY.replace("Range(b, a)", "Range(a, b)")),
                    WIDTH);
            Result unwritten = grade(own, open, Map.of(), WIDTH);

            assertThat(wrong.score()).isZero();
            assertThat(right.score()).isEqualTo(2);
            assertThat(only(unwritten).verdict()).isEqualTo(Verdict.NOT_ATTEMPTED);
            assertThat(only(unwritten).message())
                    .isEqualTo("Summary.range of an earlier post is still to be written (or does not compile), and this"
                            + " builds on it.");
            assertThat(only(unwritten).file()).isEqualTo("Width.java");
        }
    }

    @Test
    void classOfALaterPostIsADefect(@TempDir Path folder) throws Exception {
        FixtureCourse backwards = withWidth(FixtureCourse.in(folder))
                .edit(
                        "solutions/src/main/java/matml/post01/Shift.java",
                        "double mean = Summary.mean(values);",
                        "double mean = matml.post02.Width.of(values);");

        assertThatThrownBy(backwards::build)
                .isInstanceOf(CourseDefect.class)
                .hasMessage("post01 uses classes of post02, which is not before it in syllabus.yaml.");
    }

    private static FixtureCourse withWidth(FixtureCourse fixture) throws Exception {
        Path syllabus = fixture.root().resolve("syllabus.yaml");
        return fixture.write("solutions/src/main/java/matml/post02/Width.java", WIDTH)
                .write("grader/checks/src/main/java/matml/checks/post02/WidthChecks.java", CHECKS)
                .write("syllabus.yaml", Files.readString(syllabus).stripTrailing() + "\n" + POST);
    }

    private static Grader grader(Course course) throws Exception {
        return new Grader(
                course,
                Installation.libraries(),
                new Grader.Options(1, Limits.STANDARD, null, Isolation.PROCESS),
                Clock.systemUTC());
    }

    private static Result grade(Grader grader, Course course, Map<String, String> post01, String width)
            throws Exception {
        Map<String, Map<String, String>> sources = new LinkedHashMap<>();
        if (!post01.isEmpty()) {
            sources.put("post01", post01);
        }
        sources.put("post02", Map.of("Width.java", width));
        return grader.grade(new Submission("ada", sources, Map.of(), List.of(), "0"), course.select(List.of("post02")));
    }

    private static CheckResult only(Result result) {
        return result.posts().get(0).exercises().get(0).tasks().get(0).checks().get(0);
    }
}
