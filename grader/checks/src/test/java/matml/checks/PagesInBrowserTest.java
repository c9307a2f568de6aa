package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.course.Course.Post;
import matml.engine.jvm.Isolation;
import matml.engine.plot.Album;
import matml.engine.plot.Plotter;
import matml.engine.report.Audience;
import matml.engine.report.ClassSummary;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;
import matml.kit.Trial;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody's pages, as a browser shows them on a phone and on a desk, by day and by night. */
@Tag("browser")
@Tag("npm")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesInBrowserTest {
    private static final Path SAMPLES = Path.of("../samples").toAbsolutePath().normalize();

    private final Map<String, String> pages = new LinkedHashMap<>();
    private Browser browser;

    @BeforeAll
    void makePages(@TempDir Path folder) throws Exception {
        browser = new Browser(folder.resolve("pages"));
        Course course = Course.open(Path.of("target/course"));
        Post post = course.posts().get(0);
        List<Result> results = new ArrayList<>();
        try (Plotter plotter = new Plotter(course, Installation.libraries(), Limits.STANDARD, Isolation.PROCESS);
                Grader grader = new Grader(
                        course,
                        Installation.libraries(),
                        new Grader.Options(Trial.DEFAULT_SEED, Limits.STANDARD, null, Isolation.PROCESS),
                        Clock.systemUTC())) {
            for (String name : List.of("ada-complete", "ben-three-ideas", "kim-syntax-error", "mallory-exits")) {
                Submission submission = new SubmissionReader().read(SAMPLES.resolve(name));
                pages.put(
                        "plots-" + name,
                        new Album(post, name, plotter.draw(submission, post, course.select(List.of(post.id()))))
                                .page());
                Result result = grader.grade(submission, course.select(List.of(post.id())));
                pages.put("report-" + name, new Reports(Style.PLAIN).text("html", result, Audience.STUDENT));
                results.add(result);
            }
        }
        pages.put(
                "class",
                new Reports(Style.PLAIN)
                        .text("html", ClassSummary.of(results, Map.of("paul", "It holds no Java file."))));
    }

    @ParameterizedTest
    @CsvSource({"390, false", "390, true", "1280, false", "1280, true"})
    void nobodyIsLeftOut(int width, boolean dark) throws Exception {
        assertThat(pages).hasSize(9);
        List<String> good = new ArrayList<>(List.of("width " + width));
        if (dark) {
            good.add("dark");
        }
        good.add("rules that hold: many");
        Map<String, List<String>> seen = new LinkedHashMap<>();
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            seen.put(page.getKey(), browser.look(page.getKey(), page.getValue(), width, dark));
            expected.put(page.getKey(), good);
        }
        assertThat(seen).isEqualTo(expected);
    }

    /** The test of the test: a page that leaves somebody out is found. */
    @Test
    void whatIsWrongIsFound() throws Exception {
        String page = pages.get("plots-ada-complete");
        String bad = page.replace("<html lang=\"en\">", "<html>")
                .replace("--muted: #5b616b", "--muted: #dddddd")
                .replaceFirst("aria-labelledby=\"[^\"]*-wide-title [^\"]*\"", "")
                .replaceFirst("<title id=\"[^\"]*-wide-title\">[^<]*</title>", "")
                .replace("<h1>", "<p style=\"width: 2000px\">wide</p><h1>");

        assertThat(browser.look("bad", bad, 1280, false))
                .contains("scrolls sideways")
                .anyMatch(line -> line.startsWith("html-has-lang"))
                .anyMatch(line -> line.startsWith("color-contrast"))
                .anyMatch(line -> line.startsWith("svg-img-alt"));
    }
}
