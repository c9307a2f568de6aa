package matml.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import matml.engine.course.Course;
import matml.engine.export.HostedRunner;
import matml.engine.export.HostedRunner.Command;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The practice workflow's script, run as a hosted runner would, with that runner's files and ears. */
@DisabledOnOs(OS.WINDOWS)
class PracticeWorkflowTest {
    private static final String SOURCES = "exercises/src/main/java/matml/post01/";
    private static final String COMMANDS =
            "::error::forged\\n  ::add-mask::a\\n##[error]forged\\n::stop-commands::x\\n::notice title=Autograding"
                    + " report::{}\\n";

    @TempDir
    private Path folder;

    private FixtureCourse fixture;
    private Path repository;
    private Path summary;
    private int code;
    private String log;

    @BeforeEach
    void publish() throws Exception {
        fixture = FixtureCourse.in(folder);
        Files.copy(Path.of("../../pom.xml"), fixture.root().resolve("pom.xml"));
        Course course = fixture.build();
        repository = folder.resolve("work/a repository");
        new Publisher(fixture.root(), course, jars(), List.of("text"))
                .publication(course.select(List.of("post01/summary")))
                .write(repository);
        // The engine of the tests instead of a packed one; everything else is as students have it.
        Files.writeString(
                repository.resolve("matml"),
                "exec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1"
                        + " -Dmatml.home=\"$PWD\" -cp '" + System.getProperty("java.class.path")
                        + "' matml.engine.cli.Main \"$@\"\n");
        summary = folder.resolve("summary.md");
    }

    @Test
    void isRedWhileSomethingIsOpen() throws Exception {
        run();

        assertThat(code).isEqualTo(3);
        assertThat(HostedRunner.obeyed(log)).extracting(Command::name).containsExactly("notice", "notice", "notice");
        assertThat(Files.readString(summary))
                .startsWith("before\n## a repository")
                .contains("0 of 1 point");
    }

    @Test
    void isGreenWhenThePublicChecksPass() throws Exception {
        write("Summary", fixture.solution("Summary"));

        run();

        assertThat(code).isZero();
        assertThat(HostedRunner.obeyed(log))
                .containsExactly(
                        new Command("notice", Map.of("title", "Autograding complete"), "Points 1/1"),
                        new Command(
                                "notice",
                                Map.of("title", "Autograding report"),
                                "{\"totalPoints\":1,\"maxPoints\":1}"));
        assertThat(log).contains("1 of 1 point here; 6 more are decided by hidden checks");
        assertThat(Files.readString(summary)).contains("done");
    }

    @Test
    void showsWhatIsWrongAtItsLine() throws Exception {
        write("Summary", fixture.solution("Summary").replace("return sum / values.length;", "return sum;"));

        run();

        assertThat(code).isEqualTo(3);
        assertThat(HostedRunner.obeyed(log).get(0).name()).isEqualTo("error");
        assertThat(HostedRunner.obeyed(log).get(0).properties())
                .containsEntry("file", SOURCES + "Summary.java")
                .containsEntry("line", "8");
        assertThat(Files.readString(summary)).contains("Summary.java:8");
    }

    /** Whatever a student's code prints or throws, and however files are called: no command but ours is obeyed. */
    @Test
    void obeysNothingThatStudentsSay() throws Exception {
        write(
                "Summary",
                fixture.solution("Summary")
                        .replace(
                                "double sum = 0;",
                                "double sum = 0; System.out.println(\"" + COMMANDS + "\"); if (sum == 0) throw new"
                                        + " IllegalStateException(\"" + COMMANDS + "\");"));
        write("::error::file", "package matml.post01; class A {}");
        write("##[error]file", "package matml.post01; class B {}");
        write("Broken", "package matml.post01;\n class Broken { String s = ##[error]x; ::error::y }");

        run();

        assertThat(log).contains("::error::file").contains("forged");
        List<Command> obeyed = HostedRunner.obeyed(log);
        assertThat(obeyed).extracting(Command::name).containsExactly("error", "notice", "notice");
        assertThat(obeyed.get(0).properties()).containsEntry("file", SOURCES + "Summary.java");
        assertThat(obeyed.get(2).data()).isEqualTo("{\"totalPoints\":0,\"maxPoints\":1}");
        assertThat(code).isEqualTo(3);
    }

    /** The reports take commands out of texts; the script does not rely on it. */
    @Test
    void obeysNothingEvenIfMatmlItselfWouldSayIt() throws Exception {
        Files.writeString(
                repository.resolve("matml"),
                "printf '::error::forged\\n  ::notice::forged\\n##[error]forged\\n::x::\\n' >&2\n"
                        + "printf '::error::forged\\n'\nexit 3\n");

        run();

        assertThat(log).contains("\n::error::forged\n");
        assertThat(HostedRunner.obeyed(log)).isEmpty();
        assertThat(code).isEqualTo(3);
    }

    @Test
    void failsWithASentenceWhereNothingCanBeChecked() throws Exception {
        try (Stream<Path> walk = Files.walk(repository.resolve("exercises"))) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
        Files.delete(repository.resolve("matml-engine/course/stubs/matml/post01/Summary.java"));
        Files.delete(repository.resolve("matml-engine/course/stubs/matml/post01/Shift.java"));
        Files.delete(repository.resolve("matml-engine/course/stubs/matml/post01/Range.java"));

        run();

        assertThat(code).isEqualTo(2);
        assertThat(log).contains("nothing was graded");
        assertThat(Files.readString(summary)).isEqualTo("before\n");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(repository.resolve(SOURCES + name + ".java"), text);
    }

    /** As the runner does: {@code bash -e FILE} at the top of the checkout. */
    private void run() throws Exception {
        String workflow = Files.readString(repository.resolve(".github/workflows/practice.yml"));
        List<String> scripts = new ArrayList<>();
        for (Map<String, Object> step :
                Workflows.steps(Workflows.jobs(Workflows.read(workflow)).get("check"))) {
            if (step.containsKey("run")) {
                scripts.add((String) step.get("run"));
            }
        }
        assertThat(scripts).hasSize(1);
        Path script = Files.writeString(folder.resolve("script.sh"), scripts.get(0));
        Files.writeString(summary, "before\n");
        Path temporary = Files.createDirectories(folder.resolve("runner temp"));
        Path output = folder.resolve("log.txt");
        ProcessBuilder builder = new ProcessBuilder("bash", "-e", script.toString())
                .directory(repository.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment()
                .putAll(Map.of(
                        "CI",
                        "true",
                        "GITHUB_ACTIONS",
                        "true",
                        "GITHUB_STEP_SUMMARY",
                        summary.toString(),
                        "GITHUB_OUTPUT",
                        folder.resolve("output").toString(),
                        "RUNNER_TEMP",
                        temporary.toString()));
        Process process = builder.start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        code = process.exitValue();
        log = Files.readString(output);
        assertThat(folder.resolve("output")).doesNotExist();
    }

    private static List<Path> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(
                        path -> path.getFileName()
                                .toString()
                                .matches(
                                        "(junit-jupiter-api|junit-jupiter-engine|junit-platform-launcher|smile-core)-\\d.*\\.jar"))
                .toList();
    }
}
