package matml.engine.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matml.engine.FixtureCourse;
import matml.engine.course.Course;
import matml.engine.course.Course.Axis;
import matml.kit.plot.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plots are found in class files; what is wrong with one is said when the course is built. */
class PlotFinderTest {
    private static final String PLOTS = "exercises/src/test/java/matml/plots/post01/SummaryPlots.java";

    @TempDir
    private Path folder;

    @Test
    void knowsAllThatTheAnnotationSays() throws Exception {
        Course course = FixtureCourse.in(folder).build();

        Course.Plot means = course.posts().get(0).plots().get(0);
        assertThat(means.plotClass()).isEqualTo("matml.plots.post01.SummaryPlots");
        assertThat(means.exercise()).isEqualTo("post01/summary");
        assertThat(means.title()).isEqualTo("The mean of more and more");
        assertThat(means.text()).isEqualTo("The mean of the first values.");
        assertThat(means.x()).isEqualTo(new Axis("values", "", 1, 4, Scale.LINEAR));
        assertThat(means.y()).isEqualTo(new Axis("mean", "", 0.1, 100, Scale.LOG));
    }

    @Test
    void aCourseWithoutPlotsIsACourse() throws Exception {
        FixtureCourse fixture = FixtureCourse.in(folder);
        Files.delete(fixture.root().resolve(PLOTS));

        assertThat(fixture.build().posts().get(0).plots()).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "from = 0.1, to = 100         | from = 0, to = 100        | has an axis from 0.0 to 100.0",
                "from = 1, to = 4             | from = 4, to = 1          | has an axis from 4.0 to 1.0",
                "from = 1, to = 4             | from = 0.0 / 0, to = 1    | has an axis from NaN to 1.0",
                "\"post01/shift\"             | \"post01/shifts\"         | plots post01/shifts, which syllabus.yaml",
                "means(Figure figure)         | Moved(Figure figure)      | must be a method of a short name",
                "means(Figure figure)         | means(Figure figure, int i) | must be a method of a short name",
                "means(Figure figure)         | moved(Figure figure, double... x) | must be a method of a short name",
            })
    void whatIsWrongIsSaidInASentence(String before, String after, String sentence) throws Exception {
        FixtureCourse fixture = FixtureCourse.in(folder).edit(PLOTS, before, after);

        assertThatThrownBy(fixture::build)
                .isInstanceOf(CourseDefect.class)
                .hasMessageContaining("SummaryPlots.")
                .hasMessageContaining(sentence);
    }

    @Test
    void namesAreUniqueInAPost() throws Exception {
        FixtureCourse fixture = FixtureCourse.in(folder);
        String other = Files.readString(fixture.root().resolve(PLOTS)).replace("SummaryPlots", "OtherPlots");
        fixture.write(PLOTS.replace("SummaryPlots", "OtherPlots"), other);

        assertThatThrownBy(fixture::build)
                .isInstanceOf(CourseDefect.class)
                .hasMessageContaining("post01 has two plots called moved");
    }
}
