package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Course.Post;
import matml.engine.jvm.Isolation;
import matml.engine.plot.Album;
import matml.engine.plot.Picture;
import matml.engine.plot.Plotter;
import matml.engine.result.Verdict;
import matml.engine.run.Limits;
import matml.engine.submission.Submission;
import matml.engine.submission.SubmissionReader;
import matml.kit.plot.Series.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The figures of post 1 with the reference solutions, with stubs, and with what the samples do to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlotsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+|\\d+");

    private Course course;
    private Post post;
    private Plotter plotter;
    private List<Picture> reference;

    @BeforeAll
    void drawTheReference(@TempDir Path folder) throws Exception {
        course = Course.open(Path.of("target/course"));
        post = course.posts().get(0);
        plotter = new Plotter(course, Installation.libraries(), Limits.STANDARD, Isolation.PROCESS);
        reference = draw(copy(ROOT.resolve("solutions/src/main/java/matml/post01"), folder.resolve("reference")));
    }

    @AfterAll
    void close() {
        plotter.close();
    }

    @Test
    void everyExerciseHasAFigure() {
        assertThat(post.plots().stream().map(Course.Plot::exercise).collect(Collectors.toSet()))
                .isEqualTo(post.exercises().stream().map(Exercise::id).collect(Collectors.toSet()));
    }

    @Test
    void theReferenceFillsEveryFigureWithinItsAxes() {
        assertThat(reference).hasSameSizeAs(post.plots()).hasSizeGreaterThanOrEqualTo(10);
        for (Picture picture : reference) {
            assertThat(picture.verdict())
                    .as(picture.plot().title() + picture.problem())
                    .isEqualTo(Verdict.PASSED);
            assertThat(picture.remarks())
                    .as(picture.plot().title())
                    // A loss that leaves the picture is what two of the figures are about.
                    .allMatch(remark -> remark.contains("learning rate 0.75")
                            || remark.matches("\\d+ places of \"(training|validation) loss\" lie outside.*"));
            assertThat(picture.series())
                    .as(picture.plot().title())
                    .anyMatch(series -> series.x().length > 1)
                    .allMatch(series -> series.kind() == Kind.DIAGONAL || series.x().length > 0);
        }
    }

    /** The numbers that the exercises' texts promise. */
    @Test
    void figuresSayWhatTheTextsSay() {
        assertThat(sentences("neighbours")).contains("off by 0.95 eV", "would be 1.75 eV", "off by 1.86 eV");
        double[] leak = numbers(sentences("leak"));
        assertThat(leak[0]).isBetween(1.0, 1.15);
        assertThat(leak[1]).isBetween(1.15, 1.3);
        double[] first = numbers(sentences("firstModel"));
        assertThat(first[0]).isBetween(0.6, 1.2);
        assertThat(first[1]).isBetween(1.5, 2.2);
        assertThat(sentences("learningRates")).contains("With 0.75 the loss climbs");
        assertThat(sentences("learnedByHeart")).contains("overfitting");
        assertThat(sentences("clusters")).contains("structure types is 1.00");
        double[] found = numbers(sentences("goodCandidates"));
        assertThat(found[1]).isGreaterThan(13);
        assertThat(found[3]).isLessThan(5);
    }

    @Test
    void regretOfTheBoundFlattensAndThatOfTheSteadyExplorerDoesNot() {
        Map<String, double[]> lines = lines("regret");
        double[] greedy = lines.get("your epsilon-greedy, 0.2");
        double[] bound = lines.get("your UCB1");
        int half = greedy.length / 2;

        assertThat(greedy[greedy.length - 1] - greedy[half]).isGreaterThan(bound[bound.length - 1] - bound[half]);
        for (double[] line : List.of(greedy, bound)) {
            double[] sorted = line.clone();
            Arrays.sort(sorted);
            assertThat(line).isEqualTo(sorted);
        }
    }

    @Test
    void theBestCandidateOnlyGetsBetterAndTheLoopIsAhead() {
        Map<String, double[]> lines = lines("bestCandidate");

        for (double[] line : lines.values()) {
            for (int i = 1; i < line.length; i++) {
                assertThat(line[i]).isLessThanOrEqualTo(line[i - 1]);
            }
        }
        assertThat(lines.get("your loop")[29]).isLessThan(lines.get("random choice")[29]);
    }

    @Test
    void stubsLeaveAxesAndTheNameOfWhatIsOpen(@TempDir Path folder) throws Exception {
        List<Picture> open = draw(copy(course.folder().resolve("stubs/matml/post01"), folder.resolve("stubs")));

        assertThat(open).hasSameSizeAs(reference);
        for (Picture picture : open) {
            String id = picture.plot().exercise();
            assertThat(picture.status()).as(picture.plot().title()).isEqualTo("open");
            assertThat(picture.problem()).endsWith(" is still to be written.");
            assertThat(picture.next()).isEqualTo("./matml check " + Post.shortId(id));
            assertThat(picture.sentences()).isEmpty();
        }
        String page = new Album(post, "stubs", open).page();
        assertThat(page).contains("0 of " + open.size() + " figures drawn.");
    }

    @Test
    void samplesAreDrawnAsFarAsTheyGo() throws Exception {
        Map<String, String> states = new TreeMap<>();
        for (String sample : List.of(
                "ada-complete",
                "carlos-other-style",
                "iris-loops",
                "kim-syntax-error",
                "noor-signatures",
                "mallory-exits")) {
            Map<String, Long> counts = draw(ROOT.resolve("grader/samples").resolve(sample)).stream()
                    .collect(Collectors.groupingBy(Picture::status, TreeMap::new, Collectors.counting()));
            states.put(sample, counts.toString());
        }

        assertThat(states)
                .containsEntry("ada-complete", "{drawn=12}")
                .containsEntry("carlos-other-style", "{drawn=12}")
                .containsEntry("iris-loops", "{drawn=2, open=9, timed out=1}")
                .containsEntry("kim-syntax-error", "{drawn=3, not compiled=1, open=8}")
                .containsEntry("noor-signatures", "{drawn=4, not compiled=1, open=7}")
                .containsEntry("mallory-exits", "{drawn=1, forbidden=1, open=10}");
    }

    /** The same code gives the same figures: a page can be compared with that of yesterday. */
    @Test
    void figuresAreTheSameEveryTime() throws Exception {
        List<Picture> again = draw(ROOT.resolve("grader/samples/ada-complete"));

        assertThat(new Album(post, "x", again).page())
                .isEqualTo(new Album(post, "x", draw(ROOT.resolve("grader/samples/ada-complete"))).page());
    }

    private String sentences(String method) {
        return String.join(" ", picture(method).sentences());
    }

    private Picture picture(String method) {
        return reference.stream()
                .filter(each -> each.plot().method().equals(method))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, double[]> lines(String method) {
        Map<String, double[]> lines = new LinkedHashMap<>();
        picture(method).series().stream()
                .filter(each -> each.kind() == Kind.LINE)
                .forEach(each -> lines.put(each.label(), each.y()));
        return lines;
    }

    private static double[] numbers(String text) {
        List<Double> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            numbers.add(Double.valueOf(matcher.group()));
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private List<Picture> draw(Path submission) throws IOException, InterruptedException {
        Submission read = new SubmissionReader().read(submission);
        return plotter.draw(read, post, course.select(List.of(post.id())));
    }

    static Path copy(Path sources, Path submission) throws IOException {
        Path target = Files.createDirectories(submission.resolve("src/main/java/matml/post01"));
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
        return submission;
    }
}
