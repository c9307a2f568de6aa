package matml.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import matml.engine.cli.Installation;
import matml.engine.course.Course;
import matml.engine.jvm.Isolation;
import matml.engine.result.Result;
import matml.engine.run.Limits;
import matml.engine.score.Grader;
import matml.engine.submission.SubmissionReader;
import matml.kit.Trial;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code mvn -Pgrade verify} and the engine give every sample that compiles and ends the same points. */
@Tag("maven")
class SurefireScoreTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    /** Samples that do not compile as a whole, do not end, or lie elsewhere: Surefire has no answer for those. */
    private static final Set<String> ONLY_FOR_THE_ENGINE =
            Set.of("iris-loops", "kim-syntax-error", "mallory-exits", "omar-loose-files", "paul-nothing-here");

    @TempDir
    private Path folder;

    @Test
    void surefireAndEngineAgree() throws Exception {
        Path copy = folder.resolve("a copy");
        copyTree(ROOT, copy);
        // The wrong solutions need not run again for this.
        Path kept = Path.of("target/fingerprints");
        if (Files.isDirectory(kept)) {
            copyTree(kept, copy.resolve("grader/checks/target/fingerprints"));
        }
        maven(copy, "-Dmatml.launcher", "-DskipTests", "package");
        Course course = Course.open(Path.of("target/course"));
        List<String> compared = new ArrayList<>();
        try (Grader grader = new Grader(
                        course,
                        Installation.libraries(),
                        new Grader.Options(Trial.DEFAULT_SEED, Limits.STANDARD, null, Isolation.PROCESS),
                        Clock.systemUTC());
                Stream<Path> samples = Files.list(ROOT.resolve("grader/samples"))) {
            for (Path sample : samples.filter(Files::isDirectory).sorted().toList()) {
                String name = String.valueOf(sample.getFileName());
                if (ONLY_FOR_THE_ENGINE.contains(name)) {
                    continue;
                }
                Result result = grader.grade(new SubmissionReader().read(sample), course.select(List.of("post01")));
                Map<String, String> engine = new LinkedHashMap<>();
                result.posts().get(0).exercises().stream()
                        .filter(exercise -> !exercise.id().endsWith("/quiz"))
                        .forEach(exercise -> engine.put(exercise.id(), exercise.score() + " of " + exercise.max()));
                maven(
                        copy,
                        "-Dmatml.launcher",
                        "-Dexec.skip",
                        "-Pgrade",
                        "-Dmatml.submission=" + sample,
                        "-pl",
                        "exercises",
                        "-am",
                        "verify");

                // Surefire runs the checks of all posts; the engine those of the posts that a sample has.
                Map<String, String> surefire = scores(copy.resolve("exercises/target/grade/score.txt"));
                surefire.keySet().removeIf(id -> !id.startsWith("post01/"));
                assertThat(surefire).as(name).containsExactlyInAnyOrderEntriesOf(engine);
                compared.add(name);
            }
        }
        assertThat(compared).hasSizeGreaterThanOrEqualTo(4);
    }

    private static Map<String, String> scores(Path file) throws IOException {
        Map<String, String> scores = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            int space = line.indexOf(' ');
            if (line.startsWith("post")) {
                scores.put(line.substring(0, space), line.substring(space + 1));
            }
        }
        return scores;
    }

    private static void maven(Path project, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(File.separatorChar == '\\' ? "mvn.cmd" : "mvn", "-q", "-B"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(project.resolve("maven.log").toFile())
                .start();
        assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(() -> {
                    try {
                        return Files.readString(project.resolve("maven.log"));
                    } catch (IOException unreadable) {
                        return unreadable.toString();
                    }
                })
                .isZero();
    }

    private static void copyTree(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) throws IOException {
                String name = String.valueOf(path.getFileName());
                if (name.equals("target") || name.equals(".git")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(to.resolve(from.relativize(path).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) throws IOException {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
