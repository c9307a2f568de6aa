package matml.engine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import matml.engine.FixtureCourse;
import matml.engine.export.HostedRunner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The instructor publishes, the student works: both at the command line, with the fixture course. */
class StudentCommandsTest extends AtTheKeyboard {
    private static final String SOURCES = "exercises/src/main/java/matml/post01/";

    @TempDir
    private Path work;

    private FixtureCourse fixture;
    private Path student;

    @BeforeAll
    void publish(@TempDir Path folder) throws Exception {
        fixture = FixtureCourse.in(folder);
        Files.copy(Path.of("../../pom.xml"), fixture.root().resolve("pom.xml"));
        fixture.build();
        // What a build leaves: the engine's jars. The engine that runs here is the tests' own.
        for (String entry : System.getProperty("java.class.path").split(java.io.File.pathSeparator)) {
            String name = Path.of(entry).getFileName().toString();
            if (name.matches(
                    "(junit-jupiter-api|junit-jupiter-engine|junit-platform-launcher|smile-core)-\\d.*\\.jar")) {
                Path jar = fixture.root().resolve("grader/engine/target/lib").resolve(name);
                Files.createDirectories(jar.getParent());
                Files.copy(Path.of(entry), jar);
            }
        }
        student = folder.resolve("students/the exercises");
        home(fixture.root());
        assertThat(run("publish", student.toString(), "--assign", "post01")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("nothing secret was found").contains("git add --chmod=+x matml");
    }

    @BeforeEach
    void asHandedOut() throws IOException {
        home(student);
        for (String name : List.of("Summary", "Shift", "Range")) {
            Files.copy(
                    student.resolve("matml-engine/course/stubs/matml/post01/" + name + ".java"),
                    student.resolve(SOURCES + name + ".java"),
                    java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void theStudentRepositoryIsNeverBuilt() throws IOException {
        assertThat(Freshness.isStale(student, true)).isFalse();
        assertThat(new Installation(student).isForStudents()).isTrue();
        assertThat(new Installation(fixture.root()).isForStudents()).isFalse();
    }

    @Test
    void saysWhereOneIsAndChecks() throws IOException {
        assertThat(run()).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("[open]").contains("./matml hint summary 1");

        solve("Summary");
        assertThat(run("check", "summary")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("1 of 1 point here; 6 more are decided by hidden checks, when your work is graded.");
    }

    @Test
    void givesHints() {
        assertThat(run("hint", "summary", "1")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("(hint ");
    }

    @Test
    void aQuizIsOnlyAnswered() {
        assertThat(run("check", "post01/quiz")).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("they count when your work is graded").doesNotContain("./matml grade");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "grade                  | your instructor has the hidden checks; for the public ones use ./matml check.",
                "grade --format json    | your instructor has the hidden checks",
                "grade-class .          | grade-class is for instructors, in the course's own repository",
                "verify                 | verify is for authors, in the course's own repository",
                "bench                  | bench is for authors",
                "stubs --write          | stubs is for authors",
                "publish out            | publish is for instructors",
            })
    void whatHasNothingToWorkWithSaysSo(String line, String sentence) {
        assertThat(run(line.strip().split(" +"))).isEqualTo(ExitCode.USAGE);
        assertThat(err).startsWith("This is a student repository: ").contains(sentence);
        assertThat(err.strip().lines()).hasSize(1);
        assertThat(out).isEmpty();
    }

    @Test
    void theHelpSpeaksOfWhatWorks() {
        run("--help");
        assertThat(out)
                .contains("check")
                .contains("hint")
                .doesNotContain("grade-class")
                .doesNotContain("publish");

        home(fixture.root());
        run("--help");
        assertThat(out).contains("check").contains("grade-class").contains("publish");
    }

    @Test
    void practiceIsRedUntilThePublicChecksPass() throws IOException {
        assertThat(run("check", "post01", "--fail-under", "100")).isEqualTo(ExitCode.BELOW);

        solve("Summary");
        assertThat(run("check", "summary", "--fail-under", "100")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void writesReportsWithLines() throws IOException {
        solve("Summary");
        Path file = student.resolve(SOURCES + "Summary.java");
        Files.writeString(file, Files.readString(file).replace("return sum / values.length;", "return sum;"));
        Path annotations = work.resolve("a folder/annotations.txt");
        Path summary = work.resolve("a folder/summary.md");

        assertThat(run("check", "summary", "--write", "github=" + annotations, "--write", "md=" + summary))
                .isEqualTo(ExitCode.DONE);

        int line = Files.readString(file)
                .substring(0, Files.readString(file).indexOf("double mean("))
                .split("\n", -1)
                .length;
        assertThat(HostedRunner.obeyed(Files.readString(annotations)).get(0).properties())
                .containsEntry("file", SOURCES + "Summary.java")
                .containsEntry("line", String.valueOf(line));
        assertThat(Files.readString(summary)).startsWith("## the exercises").contains("Summary.java:" + line);
    }

    @Test
    void whatIsOpenIsAtItsTodo() throws IOException {
        Path annotations = work.resolve("open.txt");

        run("check", "post01", "--write", "github=" + annotations);

        HostedRunner.Command next =
                HostedRunner.obeyed(Files.readString(annotations)).get(0);
        List<String> lines = Files.readAllLines(student.resolve(SOURCES + "Summary.java"));
        assertThat(next.name()).isEqualTo("notice");
        assertThat(lines.get(Integer.parseInt(next.properties().get("line")) - 1))
                .contains("throw new Todo(\"Summary.mean\")");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check --write pdf=x", "check --fail-under 101", "check --fail-under NaN", "check --write md"})
    void badOptionsAreOneSentence(String line) {
        assertThat(run(line.split(" "))).isEqualTo(ExitCode.USAGE);
        assertThat(err).isNotBlank().doesNotContain("Exception").doesNotContain("\tat ");
        assertThat(out).isEmpty();
    }

    @Test
    void publishNeverReplacesAFolder() {
        home(fixture.root());

        assertThat(run("publish", student.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("is not empty").contains("publish --update");
        assertThat(run("publish", work.resolve("new").toString(), "--assign", "post09"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("publish", work.resolve("new").toString(), "--assign", ","))
                .isEqualTo(ExitCode.USAGE);
        assertThat(work.resolve("new")).doesNotExist();
    }

    @Test
    void updateBringsCorrectionsAndLeavesWorkAlone() throws Exception {
        Path clone = work.resolve("a clone");
        home(fixture.root());
        run("publish", clone.toString());
        String solution = fixture.solution("Summary");
        Files.writeString(clone.resolve(SOURCES + "Summary.java"), solution);
        fixture.write("exercises/posts/post01/shift.md", "# Corrected\n\n## 1. The shift\n");

        assertThat(run("publish", "--update", clone.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("1 file brought up to date").contains("commit");
        assertThat(clone.resolve(SOURCES + "Summary.java")).hasContent(solution);
        assertThat(clone.resolve("exercises/posts/post01/shift.md")).content().startsWith("# Corrected");
        assertThat(run("publish", "--update", clone.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out).contains("nothing was to be done");
        assertThat(run("publish", "--update", clone.toString(), "--assign", "post01/summary"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out).contains("nothing was to be done");
        assertThat(run("publish", "--update", work.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(err).contains("is no student repository");
    }

    private void solve(String name) throws IOException {
        Files.writeString(student.resolve(SOURCES + name + ".java"), fixture.solution(name));
    }
}
