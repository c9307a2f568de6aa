package matml.engine.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import matml.engine.FixtureCourse;
import matml.engine.batch.ClassFolder;
import matml.engine.batch.ClassGrader;
import matml.engine.batch.Gradebook;
import matml.engine.course.Course;
import matml.engine.jvm.Isolation;
import matml.engine.report.Audience;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.engine.score.Graders;
import matml.engine.submission.SubmissionReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Honest submissions of a class get the same result beside attacks as alone, in any order, at any number of jobs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MixedClassTest {
    private static final String MEAN =
            "public static double mean(double[] v) { double s = 0; for (double x : v) s += x;"
                    + " return s / v.length; }\n";
    private static final String RANGE = "public static Range range(double[] v) { double a = v[0], b = v[0];"
            + " for (double x : v) { a = Math.min(a, x); b = Math.max(b, x); } return new Range(a, b); }\n";

    /** What honest people hand in: right, partly right, wrong, unfinished. */
    private static final List<String> KINDS = List.of(
            MEAN + RANGE,
            MEAN.replace("/ v.length", "") + RANGE,
            MEAN + RANGE.replace("(a, b)", "(b, a)"),
            MEAN + "public static Range range(double[] v) { throw new matml.Todo(\"Summary.range\"); }",
            MEAN.replace("return s", "return 1 + s") + RANGE);

    private Path folder;
    private FixtureCourse fixture;
    private Optional<Path> archive;

    @BeforeAll
    void buildCourse(@TempDir Path temporary) throws Exception {
        folder = temporary;
        fixture = FixtureCourse.in(temporary);
        fixture.build();
        archive = FastStarts.make(folder, fixture);
    }

    @AfterAll
    void slowAgain() {
        FastStarts.end();
    }

    @Test
    void aFewAttacksChangeNobodysResult() throws Exception {
        mix(20, 5, List.of(2));
    }

    @Test
    @Tag("sandbox")
    void aClassOfTwoHundredIsNotChangedByTwentyAttacks() throws Exception {
        mix(200, 20, List.of(1, 2, 4));
    }

    private void mix(int honest, int attacks, List<Integer> jobs) throws Exception {
        Map<String, String> alone = new TreeMap<>();
        Path singles = folder.resolve("singles " + honest);
        Course course = Course.open(fixture.folder());
        try (Grader grader = grader(course)) {
            for (int i = 0; i < honest; i++) {
                Path submission = singles.resolve(name(i));
                write(submission, i);
                Result result = grader.grade(new SubmissionReader().read(submission), course.select(List.of("post01")));
                alone.put(name(i), Arena.withoutTimes(result));
            }
        }
        assertThat(alone.values().stream().distinct()).hasSize(honest);
        Random random = new Random(honest);
        List<Attack> chosen = new ArrayList<>(Attack.all());
        Collections.shuffle(chosen, random);
        for (int job : jobs) {
            Path all = folder.resolve("class " + honest + " " + job);
            for (int i = 0; i < honest; i++) {
                write(all.resolve(name(i)), i);
            }
            for (int i = 0; i < attacks; i++) {
                // Names decide the order: attacks come before, between and after the honest ones.
                Attack attack = chosen.get(i);
                Path written = attack.write(folder.resolve("written " + honest + " " + job), Map.of("PORT", "9"));
                Files.move(written, all.resolve("student %03d attacks".formatted(random.nextInt(honest)) + i));
            }
            Gradebook gradebook = new Gradebook(
                    folder.resolve("book " + honest + " " + job), new Reports(Style.PLAIN), Audience.STAFF);
            Map<String, String> together = new TreeMap<>();
            Map<String, String> lost = new ClassGrader(() -> grader(course), job, gradebook, false)
                    .grade(ClassFolder.read(all), course.select(List.of("post01")), (result, kept) -> {
                        if (alone.containsKey(result.submission())) {
                            together.put(result.submission(), text(result));
                        }
                    });
            assertThat(lost).isEmpty();
            assertThat(together).as(job + " jobs").isEqualTo(alone);
        }
    }

    private Grader grader(Course course) throws java.io.IOException {
        return Graders.complete(
                course,
                new Grader.Options(
                        1, new Limits(2_000, 4_000, 64, 512), null, new Isolation(Optional.empty(), archive)));
    }

    private static String text(Result result) {
        try {
            return Arena.withoutTimes(result);
        } catch (java.io.IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static String name(int number) {
        return "student %03d".formatted(number);
    }

    private static void write(Path submission, int number) throws java.io.IOException {
        Path file = submission.resolve("src/main/java/matml/post01/Summary.java");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "package matml.post01;\n// number " + number + "\npublic final class Summary {\n"
                        + KINDS.get(number % KINDS.size()) + "}\n");
    }
}
