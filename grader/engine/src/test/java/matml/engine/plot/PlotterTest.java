package matml.engine.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import matml.engine.FixtureCourse;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.jvm.Isolation;
import matml.engine.result.Verdict;
import matml.engine.run.Limits;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;
import matml.kit.plot.Series;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** From sources to pictures, in a child JVM: what a submission does to its figure costs that figure alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlotterTest {
    private static final Limits LIMITS = new Limits(1_000, 10_000, 64, 512);

    private FixtureCourse fixture;
    private Course course;

    @BeforeAll
    void build(@TempDir Path folder) throws Exception {
        fixture = FixtureCourse.in(folder);
        course = fixture.build();
    }

    @Test
    void figuresComeInTheOrderOfTheExercises() {
        assertThat(course.posts().get(0).plots())
                .extracting(Course.Plot::method)
                .containsExactly("means", "moved");
    }

    @Test
    void theReferenceFillsAllFigures(@TempDir Path folder) throws Exception {
        List<Picture> pictures = draw(folder, Map.of());

        assertThat(pictures).extracting(Picture::verdict).containsOnly(Verdict.PASSED);
        assertThat(pictures).extracting(Picture::problem).containsOnly("");
        Picture moved = pictures.get(1);
        assertThat(moved.series()).extracting(Series::label).containsExactly("given", "yours");
        assertThat(moved.series().get(0).names()).containsExactly("a", "b", "c");
        assertThat(moved.series().get(1).y()).containsExactly(-2, -1, 3);
        assertThat(moved.sentences()).containsExactly("The first is -2.0.");
    }

    @Test
    void stubsLeaveTheAxesAndTheNameOfWhatIsOpen(@TempDir Path folder) throws Exception {
        List<Picture> pictures = draw(
                folder, Map.of("Summary", course.stub("post01", "Summary"), "Shift", course.stub("post01", "Shift")));

        assertThat(pictures).extracting(Picture::status).containsOnly("open");
        assertThat(pictures.get(0).isEmpty()).isTrue();
        assertThat(pictures.get(0).problem()).isEqualTo("Summary.mean is still to be written.");
        assertThat(pictures.get(0).next()).isEqualTo("./matml check summary");
        // What is given is there all the same.
        assertThat(pictures.get(1).series()).extracting(Series::label).containsExactly("given");
        assertThat(pictures.get(1).next()).isEqualTo("./matml check shift");
    }

    @Test
    void whatAnEarlierExerciseLacksIsToBeWrittenThere(@TempDir Path folder) throws Exception {
        List<Picture> pictures = draw(folder, Map.of("Summary", course.stub("post01", "Summary")));

        assertThat(pictures.get(1).problem()).isEqualTo("Summary.mean is still to be written.");
        assertThat(pictures.get(1).next()).isEqualTo("./matml check summary");
    }

    @Test
    void anExceptionIsNamedWithItsPlace(@TempDir Path folder) throws Exception {
        List<Picture> pictures =
                draw(folder, Map.of("Shift", shift("throw new IllegalStateException(\"<b>broken</b>\");")));

        assertThat(pictures.get(0).verdict()).isEqualTo(Verdict.PASSED);
        assertThat(pictures.get(1).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(pictures.get(1).problem())
                .isEqualTo("Your code ended with an exception at Shift.java:5: IllegalStateException: <b>broken</b>");
    }

    @Test
    void endlessLoopsAndExitsCostTheirOwnFigure(@TempDir Path folder) throws Exception {
        List<Picture> hanging = draw(
                folder.resolve("1"),
                Map.of(
                        "Summary",
                        fixture.solution("Summary")
                                .replace("double sum = 0;", "double sum = 0; while (sum < 1) { sum *= 2; }")));
        assertThat(hanging.get(0).verdict()).isEqualTo(Verdict.TIMED_OUT);
        assertThat(hanging.get(0).problem()).contains("stopped after 1 s of computing");
        assertThat(hanging.get(0).isEmpty()).isTrue();
        assertThat(hanging.get(1).verdict()).isEqualTo(Verdict.TIMED_OUT);

        List<Picture> hungry = draw(
                folder.resolve("2"),
                Map.of(
                        "Shift",
                        shift("double[][] all = new double[1000][]; for (int i = 0; i < 1000; i++) {"
                                + " all[i] = new double[1 << 20]; } return all[0];")));
        assertThat(hungry).extracting(Picture::verdict).containsExactly(Verdict.PASSED, Verdict.OUT_OF_MEMORY);
        assertThat(hungry.get(1).problem()).contains("64 MB");
    }

    @Test
    void whatIsForbiddenOrDoesNotCompileOrFitIsSaid(@TempDir Path folder) throws Exception {
        Picture forbidden = draw(folder.resolve("1"), Map.of("Shift", shift("System.exit(0); return values;")))
                .get(1);
        assertThat(forbidden.verdict()).isEqualTo(Verdict.FORBIDDEN);
        assertThat(forbidden.problem()).contains("System.exit", "Shift.java:5");

        Picture broken = draw(folder.resolve("2"), Map.of("Shift", shift("return value;")))
                .get(1);
        assertThat(broken.verdict()).isEqualTo(Verdict.NOT_COMPILED);
        assertThat(broken.problem()).contains("does not compile", "Shift.java:5");

        String renamed = shift("return values;").replace("centred", "centered");
        Picture misfit = draw(folder.resolve("3"), Map.of("Shift", renamed)).get(1);
        assertThat(misfit.verdict()).isEqualTo(Verdict.NOT_COMPILED);
        assertThat(misfit.problem())
                .startsWith("`double[] Shift.centred(double[])` is missing")
                .doesNotContain("other checks");
    }

    @Test
    void numbersThatAreNoneAreCounted(@TempDir Path folder) throws Exception {
        Picture picture = draw(folder, Map.of("Shift", shift("return new double[] {Double.NaN, 1, 99};")))
                .get(1);

        assertThat(picture.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(picture.series().get(1).y()).containsExactly(1, 99);
        assertThat(picture.remarks()).hasSize(2);
    }

    @Test
    void anEnormousResultIsNoFigure(@TempDir Path folder) throws Exception {
        Picture picture = draw(folder, Map.of("Shift", shift("return new double[1000000];")))
                .get(1);

        assertThat(picture.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(picture.series()).extracting(Series::label).containsExactly("given");
        assertThat(picture.problem()).contains("more than a figure can show");
    }

    private static String shift(String body) {
        return "package matml.post01;\n\npublic final class Shift {\n"
                + "    public static double[] centred(double[] values) {\n        " + body + "\n    }\n}\n";
    }

    private List<Picture> draw(Path folder, Map<String, String> sources) throws Exception {
        Path post = Files.createDirectories(folder.resolve("src/main/java/matml/post01"));
        for (String name : List.of("Summary", "Shift", "Range")) {
            Files.writeString(post.resolve(name + ".java"), sources.getOrDefault(name, fixture.solution(name)));
        }
        Submission submission = new SubmissionReader().read(folder);
        try (Plotter plotter = new Plotter(course, Installation.libraries(), LIMITS, Isolation.PROCESS)) {
            return plotter.draw(submission, course.posts().get(0), course.select(List.of("post01")));
        }
    }
}
