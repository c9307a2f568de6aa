package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import matml.engine.report.ClassSummary.Marked;
import matml.engine.report.ClassSummary.Marking;
import matml.engine.report.Names;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import matml.engine.result.Result;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.engine.statistics.Comparison;
import matml.engine.statistics.Comparison.Score;
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
    private final List<Result> results = new ArrayList<>();
    private Browser browser;

    @BeforeAll
    void makePages(@TempDir Path folder) throws Exception {
        browser = new Browser(folder.resolve("pages"));
        Course course = Course.open(Path.of("target/course"));
        Post post = course.posts().get(0);
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
        pages.put("class", new Reports(Style.PLAIN).text("html", many(12)));
        pages.put(
                "class-without-names", new Reports(Style.PLAIN).text("html", many(12).with(new Names(Map.of(), true))));
    }

    /** A class of the graded samples, again and again, with marks and practice scores. */
    private ClassSummary many(int students) {
        List<Result> all = new ArrayList<>();
        Map<String, Marked> marks = new LinkedHashMap<>();
        Map<String, Score> official = new LinkedHashMap<>();
        Map<String, Score> practice = new LinkedHashMap<>();
        Map<String, String> labels = new LinkedHashMap<>(Map.of("paul", "s20001", "zoe", "s20002"));
        for (int i = 0; i < students; i++) {
            Result result = results.get(i % results.size());
            String name = result.submission() + "-" + i;
            all.add(result.called(name));
            marks.put(name, new Marked("Student " + i, "17.5", "1 day late, 10 % off."));
            official.put(name, new Score(name, 100.0 * result.score() / result.max(), "files"));
            practice.put(name, new Score(name, i == 1 ? 20 : 90, "files"));
            labels.put(name, "s" + (10_000 + 7 * i));
        }
        return ClassSummary.of(all, Map.of("paul", "It holds no Java file."))
                .with(new Marking(20, marks, List.of("zoe")))
                .with(Comparison.of(practice, official))
                .with(new Names(labels, false));
    }

    /** Its policy lets no other script run: so it is opened as it is. */
    @Test
    void theScriptOfTheClassPageRuns() throws Exception {
        String shown = browser.open("class-as-it-is", pages.get("class"), "");
        assertThat(shown)
                .contains("<button class=\"sort\" type=\"button\">", " type=\"search\">", ">Hide names</button>")
                .contains("href=\"ada-complete-0.html\"");

        String hidden = browser.open("class-as-it-is", pages.get("class"), "#names-hidden");
        assertThat(hidden).contains("class=\"names-hidden\"", ">Show names</button>");
        assertThat(hidden).doesNotContain("href=\"ada-complete-0.html\"");
    }

    /** Its time depends on the machine: it is said, and not tested. */
    @Test
    void aThousandStudentsOpen() throws Exception {
        String page = new Reports(Style.PLAIN).text("html", many(1000));
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(3_000_000);
        long start = System.nanoTime();
        String dom = browser.open("thousand", page, "");
        System.out.println("The page of 1,000 students, " + page.length() / 1000
                + " kB, is open after " + (System.nanoTime() - start) / 1_000_000
                + " ms, the start and the end of the browser included.");
        assertThat(dom).contains("ada-complete-996", "<button class=\"sort\" type=\"button\">");
    }

    @ParameterizedTest
    @CsvSource({"390, false", "390, true", "1280, false", "1280, true"})
    void nobodyIsLeftOut(int width, boolean dark) throws Exception {
        assertThat(pages).hasSize(10);
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
