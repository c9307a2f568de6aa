package matml.engine.prove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import matml.engine.FixtureCourse;
import matml.engine.author.CourseDefect;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every way in which a course can be unsound is found and named. */
class ProverTest {
    private static final String CHECKS = "grader/checks/src/main/java/matml/checks/post01/SummaryChecks.java";
    private static final String PUBLIC_CHECKS = "exercises/src/test/java/matml/checks/post01/SummaryTest.java";

    private static final String HELD_OUT = "grader/checks/held-out/post01/summary/";
    private static final String WRONG = "grader/checks/wrong/post01/summary/";
    private static final String UNLISTED = "grader/checks/unlisted/post01/summary/";

    @TempDir
    private Path folder;

    private FixtureCourse fixture;

    @BeforeEach
    void copyFixture() {
        fixture = FixtureCourse.in(folder);
    }

    @Test
    void soundCourseIsProven() throws Exception {
        Proof proof = fixture.prove();

        assertThat(proof.defects()).isEmpty();
        assertThat(proof.rows()).hasSize(2).first().satisfies(row -> {
            assertThat(row.checks()).isEqualTo(4);
            assertThat(row.max()).isEqualTo(7);
            assertThat(row.wrong()).isEqualTo(2).isEqualTo(row.caught()).isEqualTo(row.named());
            assertThat(row.alternatives()).isEqualTo(1).isEqualTo(row.full());
        });
    }

    @Test
    void checkThatNeedsMoreOfJunitThanTheEngineGivesIsRefused() throws Exception {
        fixture.edit(CHECKS, "class SummaryChecks {", """
                class SummaryChecks {
                    @org.junit.jupiter.api.BeforeEach
                    void prepare() {}
                """);

        assertThatThrownBy(() -> fixture.build())
                .isInstanceOf(CourseDefect.class)
                .hasMessageContaining("SummaryChecks.prepare")
                .hasMessageContaining("without JUnit");
    }

    @Test
    void checkThatIsNotAMethodOfObservationsIsRefused() throws Exception {
        fixture.edit(CHECKS, "class SummaryChecks {", """
                class SummaryChecks {
                    @Check(task = 1)
                    @org.junit.jupiter.api.DisplayName("without observations")
                    void blind() {}
                """);

        assertThatThrownBy(() -> fixture.build())
                .isInstanceOf(CourseDefect.class)
                .hasMessageContaining("SummaryChecks.blind must have one parameter, Observations");
    }

    @Test
    void vacuousCheckIsADefect() throws Exception {
        fixture.edit(
                        CHECKS,
                        "        see.seeded(\"random values\")",
                        "        see.random(\"unused\");\n        new Observed()")
                .edit(CHECKS, "class SummaryChecks {", """
                class SummaryChecks {
                    /** Calls and asserts nothing. */
                    private static final class Observed {
                        Observed given(String name, double[] values) {
                            return this;
                        }

                        Observed number(String name, java.util.function.DoubleSupplier call) {
                            call.getAsDouble();
                            return this;
                        }

                        void is(double expected) {}
                    }
                """);

        assertDefect("meanOfRandomValues observes nothing");
    }

    @Test
    void wrongSolutionWithFullMarksIsADefect() throws Exception {
        fixture.edit("grader/checks/wrong/post01/summary/sum.java", "return sum;", "return sum / values.length;");

        assertDefect("the wrong solution sum loses no point in its task 1");
    }

    @Test
    void wrongSolutionThatLosesPointsOnlyInAnotherTaskIsADefect() throws Exception {
        fixture.edit("grader/checks/wrong/post01/summary/sum.java", "task: 1", "task: 2");

        assertDefect("the wrong solution sum loses no point in its task 2");
    }

    @Test
    void twoWrongSolutionsThatCannotBeToldApartAreADefect() throws Exception {
        String sum = Files.readString(fixture.root().resolve("grader/checks/wrong/post01/summary/sum.java"));
        fixture.write(
                "grader/checks/wrong/post01/summary/total.java", sum.replace("The sum instead", "The total instead"));

        assertDefect("sum");
        assertThat(fixture.prove().defects()).anyMatch(defect -> defect.contains("total"));
    }

    @Test
    void memberThatOnlyTheSolutionHasIsADefect() throws Exception {
        fixture.edit("solutions/src/main/java/matml/post01/Shift.java", "    private Shift() {}\n", """
                    private Shift() {}

                    // BEGIN SOLUTION
                    public static int secret() {
                        return 1;
                    }
                    // END SOLUTION
                """);

        assertDefect("the stub lacks Shift.secret() to int");
    }

    @Test
    void alternativeThatLosesAPointIsADefect() throws Exception {
        fixture.edit(
                "grader/checks/alternatives/post01/summary/streams.java",
                "average().orElseThrow(IllegalArgumentException::new)",
                "sum()");

        assertDefect("the alternative streams loses");
    }

    @Test
    void solutionThatLosesAPointIsADefect() throws Exception {
        fixture.edit(
                "solutions/src/main/java/matml/post01/Summary.java", "Math.max(high, value)", "Math.max(high, -value)");

        assertDefect("the solution loses 3 in rangeOfFive");
    }

    @Test
    void stubThatIsNoStubIsADefect() throws Exception {
        fixture.edit(
                        "solutions/src/main/java/matml/post01/Summary.java",
                        "        // BEGIN SOLUTION task 1: average the values\n",
                        "")
                .edit(
                        "solutions/src/main/java/matml/post01/Summary.java",
                        "        return sum / values.length;\n        // END SOLUTION\n",
                        "        return sum / values.length;\n");

        assertDefect("instead of not attempted in meanOfThree");
    }

    @Test
    void testClassThatIsNotRunIsADefect() throws Exception {
        Files.delete(fixture.root().resolve("grader/checks/src/main/java/matml/checks/post01/ShiftChecks.java"));

        assertDefect("post01/shift: task 1 has no check");
        assertDefect("no check ran for the solution");
    }

    @Test
    void checkThatNoWrongSolutionFailsIsADefect() throws Exception {
        Files.delete(fixture.root().resolve("grader/checks/wrong/post01/summary/swapped.java"));

        assertDefect("no wrong solution fails rangeOfFive: nothing shows that it can fail. Write one into"
                + " grader/checks/wrong/post01/summary/");
    }

    @Test
    void hintsAndHeadingsThatDoNotMatchTheTasksAreDefects() throws Exception {
        fixture.edit("exercises/posts/post01/hints/summary.md", "## 2. The range", "## 2. The interval")
                .edit("exercises/posts/post01/shift.md", "## 1. The shift", "## 1. Shifting");

        assertDefect("hints/summary.md are {1=The mean, 2=The interval}");
        assertDefect("post01/shift.md are {1=Shifting}");
    }

    @Test
    void emptyHintIsADefect() throws Exception {
        fixture.edit("exercises/posts/post01/hints/shift.md", "### point\nPoint.\n", "");

        assertDefect("task 1 has no hint 'point'");
    }

    @Test
    void syllabusWithAHoleIsADefect() throws Exception {
        fixture.edit("syllabus.yaml", "[post01/summary]", "[post01/nothing]")
                .edit("syllabus.yaml", "[shift]", "[mean]");

        assertDefect("the prerequisite post01/nothing is no earlier exercise");
        assertDefect("the concept 'mean' is taught by post01/summary already");
    }

    @Test
    void twoChecksOfOneNameAreADefect() throws Exception {
        fixture.edit(PUBLIC_CHECKS, "void meanOfThree", "void meanOfFive");

        assertDefect("two checks are called meanOfFive");
    }

    private void assertDefect(String part) throws IOException, InterruptedException {
        assertThat(fixture.prove().defects()).anyMatch(defect -> defect.contains(part));
    }

    @Test
    void heldOutProgramIsNamedFromTheFirstAlone() throws Exception {
        Proof proof = fixture.write(HELD_OUT + "sum.java", """
                        /*
                        style: a stream
                        */
                        final class Summary {
                            public static double mean(double[] values) {
                                return java.util.Arrays.stream(values).sum();
                            }
                        }
                        """).prove();

        assertThat(proof.posts()).singleElement().satisfies(post -> {
            assertThat(post.recognition().heldOut()).isEqualTo(1);
            assertThat(post.recognition().right()).isEqualTo(1);
        });
    }

    @Test
    void heldOutProgramThatShowsSomethingElseIsADefect() throws Exception {
        Proof proof = fixture.write(HELD_OUT + "sum.java", """
                        /*
                        style: none, it is another mistake
                        */
                        final class Summary {
                            public static double mean(double[] values) {
                                return -7;
                            }
                        }
                        """).prove();

        assertThat(proof.silent()).containsExactly("post01/summary: sum");
        assertThat(proof.defects())
                .anyMatch(defect -> defect.contains("post01: only 0 of 1 held-out programs are named"));
    }

    @Test
    void heldOutProgramThatLosesNothingIsADefect() throws Exception {
        Proof proof = fixture.write(HELD_OUT + "sum.java", """
                        /*
                        style: right
                        */
                        final class Summary {
                            public static double mean(double[] values) {
                                if (values.length == 0) {
                                    throw new IllegalArgumentException();
                                }
                                return java.util.Arrays.stream(values).average().getAsDouble();
                            }
                        }
                        """).prove();

        assertThat(proof.defects())
                .anyMatch(defect -> defect.contains("the held-out program sum loses no point in its task 1"));
    }

    @Test
    void heldOutProgramNeedsAFirstFile() throws Exception {
        fixture.write(HELD_OUT + "nobody.java", """
                /*
                style: a stream
                */
                final class Summary {
                    public static double mean(double[] values) {
                        return 0;
                    }
                }
                """);

        assertThatThrownBy(() -> fixture.prove())
                .isInstanceOf(CourseDefect.class)
                .hasMessageContaining("held-out/post01/summary/nobody.java has no wrong solution of the same name");
    }

    @Test
    void unlistedIdeaMustBeCaughtAndGetNoName() throws Exception {
        Proof proof = fixture.write(UNLISTED + "caught.java", unlisted("return -7;"))
                .write(
                        UNLISTED + "right.java",
                        unlisted("return java.util.Arrays.stream(values).average().orElseThrow();"))
                .write(UNLISTED + "named.java", unlisted("return java.util.Arrays.stream(values).sum();"))
                .prove();

        assertThat(proof.posts().get(0).recognition().unlisted()).isEqualTo(3);
        assertThat(proof.posts().get(0).recognition().refused()).isEqualTo(1);
        assertThat(proof.defects())
                .hasSize(2)
                .anyMatch(defect -> defect.contains("the unlisted idea right gets full marks"))
                .anyMatch(defect -> defect.contains("the unlisted idea named is taken for [sum]"));
    }

    @Test
    void wrongSolutionThatContainsAnotherIsADefectUnlessDeclared() throws Exception {
        String sumAndHigh = """
                /*
                title: Sum, and the range starts at zero
                task: %d
                ask: What?
                point: There.
                tell: That.%s
                */
                final class Summary {
                    public static double mean(double[] values) {
                        double sum = 0;
                        for (double value : values) {
                            sum += value;
                        }
                        return %s;
                    }
                }
                """;
        // Both are wrong by the same number for five values; one is wrong for a single value, too.
        fixture.write(
                        WRONG + "sum-of-many.java",
                        sumAndHigh.formatted(1, "", "values.length == 1 ? sum : sum" + " / values.length + 1"))
                .write(
                        WRONG + "sum-of-all.java",
                        sumAndHigh.formatted(1, "", "values.length == 1 ? -9 : sum" + " / values.length + 1"));

        assertThat(fixture.prove().defects())
                .anyMatch(defect -> defect.contains("the wrong solution sum-of-all shows all that sum-of-many shows"));

        fixture.write(
                WRONG + "sum-of-all.java",
                sumAndHigh.formatted(
                        1, "\ncontains: [sum-of-many]", "values.length == 1 ? -9 : sum / values.length + 1"));

        assertThat(fixture.prove().defects()).noneMatch(defect -> defect.contains("sum-of-many"));

        fixture.write(
                WRONG + "sum-of-all.java",
                sumAndHigh.formatted(
                        1, "\ncontains: [sum-of-many, sum]", "values.length == 1 ? -9 : sum / values.length + 1"));

        assertThat(fixture.prove().defects())
                .anyMatch(defect -> defect.contains("sum-of-all does not contain all of sum: take it out"));
    }

    @Test
    void programOfTheCourseThatTheInspectionRefusesIsADefect() throws Exception {
        Proof proof = fixture.edit(
                        "grader/checks/wrong/post01/summary/sum.java",
                        "public static double mean(double[] values) {",
                        "public static double mean(double[] values) {\n        System.gc();")
                .prove();

        assertThat(proof.defects())
                .anyMatch(defect -> defect.contains("the inspection finds something in the wrong solution sum"));
    }

    private static String unlisted(String body) {
        return "/*\nidea: something\n*/\nfinal class Summary {\n    public static double mean(double[] values) {\n"
                + body + "\n    }\n}\n";
    }
}
