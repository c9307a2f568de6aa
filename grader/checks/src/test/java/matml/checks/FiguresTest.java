package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.course.Course.Post;
import matml.engine.jvm.Isolation;
import matml.engine.plot.Picture;
import matml.engine.plot.Plotter;
import matml.engine.result.Verdict;
import matml.engine.run.Limits;
import matml.engine.submission.SubmissionReader;
import matml.kit.plot.Series.Kind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures of every post, with the reference and with the stubs. What those of post 1 say is in {@link PlotsTest}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FiguresTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private Course course;
    private Plotter plotter;

    static List<Post> posts() throws IOException {
        return Course.open(Path.of("target/course")).posts();
    }

    @BeforeAll
    void open() throws IOException {
        course = Course.open(Path.of("target/course"));
        plotter = new Plotter(course, Installation.libraries(), Limits.STANDARD, Isolation.PROCESS);
    }

    @AfterAll
    void close() {
        plotter.close();
    }

    @ParameterizedTest
    @MethodSource("posts")
    void theReferenceFillsEveryFigure(Post post) throws Exception {
        List<Picture> pictures =
                draw(post, ROOT.resolve("solutions/src/main/java/matml").resolve(post.id()));

        assertThat(pictures).hasSameSizeAs(post.plots()).hasSizeGreaterThanOrEqualTo(5);
        for (Picture picture : pictures) {
            assertThat(picture.verdict())
                    .as(picture.plot().title() + picture.problem())
                    .isEqualTo(Verdict.PASSED);
            assertThat(picture.series())
                    .as(picture.plot().title())
                    .anyMatch(series -> series.x().length > 1)
                    .allMatch(series -> series.kind() == Kind.DIAGONAL || series.x().length > 0);
        }
    }

    @ParameterizedTest
    @MethodSource("posts")
    void stubsLeaveAxesAndTheNameOfWhatIsOpen(Post post) throws Exception {
        for (Picture picture : draw(post, course.folder().resolve("stubs/matml").resolve(post.id()))) {
            assertThat(picture.status()).as(picture.plot().title()).isEqualTo("open");
            assertThat(picture.problem()).as(picture.plot().title()).endsWith(" is still to be written.");
        }
    }

    private List<Picture> draw(Post post, Path sources) throws IOException, InterruptedException {
        Path submission = Files.createTempDirectory(folder, "submission");
        Path target = Files.createDirectories(
                submission.resolve("src/main/java/matml").resolve(post.id()));
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName().toString()));
            }
        }
        return plotter.draw(
                new SubmissionReader().read(submission), course.post(post.id()), course.select(List.of(post.id())));
    }
}
