package matml.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import matml.engine.FixtureCourse;
import matml.engine.jvm.Sandbox;
import matml.engine.official.Host;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The official workflow's own scripts, job by job, with bare repositories in place of the host. */
@Tag("sandbox")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OfficialWorkflowTest {
    private static final String SUMMARY = "exercises/src/main/java/matml/post01/Summary.java";
    private static final String IN_TIME = "2026-11-10T10:00:00Z";

    private Path instructor;
    private Path students;

    @TempDir
    private Path folder;

    @BeforeAll
    void aClassAndItsInstructor(@TempDir Path where) throws Exception {
        assumeTrue(Sandbox.find().isPresent(), "no sandbox here");
        FixtureCourse fixture = FixtureCourse.in(where);
        fixture.build();
        instructor = fixture.root();
        fixture.write("matml", launcher());
        fixture.write("bin/sudo", "#!/bin/sh\necho sudo \"$@\"\n");
        fixture.write("grader/engine/target/lib/a.jar", "");
        fixture.write("grader/engine/target/matml-engine.jar", "");
        fixture.write("docs/isolation.md", "");
        for (String program : List.of("matml", "bin/sudo")) {
            assertThat(instructor.resolve(program).toFile().setExecutable(true)).isTrue();
        }
        students = where.resolve("host of the students");
        Host host = new Host(students);
        String right = fixture.solution("Summary");
        host.commit("ada", IN_TIME, Map.of(SUMMARY, right));
        host.commit("ada", "2026-11-19T10:00:00Z", Map.of(SUMMARY, right.replace("return sum", "return 1e9 + sum")));
        host.commit(
                "mallory",
                IN_TIME,
                Map.of(
                        SUMMARY,
                        right.replace("double sum = 0;", "double sum = 0; System.out.println(\"\\n::error::owned\");"),
                        "matml",
                        "#!/bin/sh\ntouch owned\n",
                        ".github/workflows/official.yml",
                        "on: push"));
        host.create("zoe");
        for (String sample : List.of("ada-complete", "ben-three-ideas")) {
            fixture.write("grader/samples/" + sample + "/" + SUMMARY, right);
        }
        StringBuilder table = new StringBuilder("student,repository\n");
        for (String name : List.of("ada", "mallory", "zoe")) {
            table.append(name).append(",\"").append(host.repository(name)).append("\"\n");
        }
        fixture.write("students.csv", table.toString());
    }

    /** In place of the real one, which would build: the same words, our own class path. */
    private static String launcher() {
        return "#!/bin/sh\nhome=$(CDPATH='' cd -- \"$(dirname -- \"$0\")\" && pwd)\n"
                + "while :; do case ${1-} in -D*) shift ;; *) break ;; esac; done\n"
                + "exec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -XX:TieredStopAtLevel=1"
                + " -Dmatml.home=\"$home\" -cp '" + System.getProperty("java.class.path")
                + "' matml.engine.cli.Main \"$@\"\n";
    }

    private FakeRunner runner(String where) throws IOException {
        return new FakeRunner(
                        Workflow.read(Workflow.COURSE.resolve(".github/workflows/official.yml")),
                        Files.createDirectories(folder.resolve(where)),
                        instructor)
                .with("inputs.assign", "post01")
                .with("inputs.cutoff", "2026-11-15T00:00:00Z")
                .with("inputs.students", "students.csv")
                .with("inputs.repository", "")
                .with("inputs.feedback", "none")
                .with("secrets.MATML_READ_TOKEN", "the-token-that-reads")
                .with("secrets.MATML_FEEDBACK_TOKEN", "the-token-that-writes");
    }

    @Test
    void everybodyHasMarksFromThePinnedCommit() throws Exception {
        FakeRunner runner = runner("good");

        assertThat(runner.run())
                .as(runner.log())
                .isEqualTo(Map.of("plan", "success", "grade", "success", "publish", "success"));
        List<String> marks = Files.readAllLines(runner.file("artifacts/marks/marks.csv"));
        assertThat(marks).hasSize(4);
        assertThat(marks.get(1)).startsWith("ada,7,12,58,graded,,2026-11-10T10:00:00Z");
        assertThat(marks.get(2)).startsWith("mallory,7,12,58,graded,");
        assertThat(marks.get(3)).startsWith("zoe,,,,not graded,The repository has no commit yet.");
        assertThat(runner.file("machine publish/GITHUB_STEP_SUMMARY")).content().contains("| graded | 2 |", "`zoe`");
        assertThat(runner.file("artifacts/marks/gradebook/ada.json")).exists();
        assertThat(runner.file("artifacts/marks/gradebook/pages/index.html")).exists();
        for (String table : List.of("marks.csv", "canvas.csv", "moodle.csv")) {
            List<String> rows = Files.readAllLines(runner.file("artifacts/tables/" + table));
            for (String name : List.of("ada", "mallory", "zoe")) {
                assertThat(rows).as(table).filteredOn(row -> row.contains(name)).hasSize(1);
            }
            assertThat(rows).as(table).filteredOn(row -> row.contains("58.33")).hasSize(2);
        }
    }

    @Test
    void theMachinesThatRunStudentsCodeHaveNoTokenNoNamesAndNoRepository() throws Exception {
        FakeRunner runner = runner("separate");
        runner.run();

        assertThat(runner.environments())
                .anyMatch(each -> each.startsWith("plan Plan") && each.contains("the-token-that-reads"));
        assertThat(runner.environments())
                .filteredOn(each -> each.startsWith("grade"))
                .isNotEmpty()
                .noneMatch(each -> each.contains("the-token"));
        try (Stream<Path> files = Files.walk(runner.file("machine grade1"))) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .contains("ada.zip")
                    .doesNotContain("plan.json", "students.csv", "owned", "official.yml");
        }
        assertThat(runner.log().lines().filter(line -> line.startsWith("::")))
                .as("commands to the runner")
                .allMatch(line -> line.matches("::stop-commands::[0-9a-f]{32}|::[0-9a-f]{32}::"));
    }

    @Test
    void aMachineThatSendsNothingTurnsTheRunRedAndCostsNobodyElse() throws Exception {
        FakeRunner runner = runner("killed");
        Workflow workflow = Workflow.read(Workflow.COURSE.resolve(".github/workflows/official.yml"));
        runner.runJob("plan", workflow.jobs().get("plan"));
        runner.runJob("publish", workflow.jobs().get("publish"));

        assertThat(runner.environments()).anyMatch(each -> each.startsWith("publish Is everybody graded?"));
        assertThat(runner.log()).contains("Re-run failed jobs");
        assertThat(Files.readAllLines(runner.file("artifacts/marks/marks.csv")))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("ada,,,,not graded,\"No result came from machine 1 of 1"));
    }

    @Test
    void aClassWithoutWorkIsATableOfReasons() throws Exception {
        FakeRunner runner = runner("early").with("inputs.cutoff", "2026-11-01T00:00:00Z");

        assertThat(runner.run())
                .as(runner.log())
                .isEqualTo(Map.of("plan", "success", "grade", "skipped", "publish", "success"));
        assertThat(Files.readAllLines(runner.file("artifacts/marks/marks.csv")))
                .hasSize(4)
                .filteredOn(line -> line.contains("Nothing was pushed before the cut-off."))
                .hasSize(2);
        assertThat(runner.file("artifacts/tables")).as("of nothing").doesNotExist();
    }

    /** Followed word by word. */
    @Test
    void theRehearsalInTheDocumentationWorks() throws Exception {
        String page = Files.readString(Workflow.COURSE.resolve("docs/first-class.md"));
        String chapter = page.substring(page.indexOf("## Rehearse"), page.indexOf("## Set it up"));
        List<String> lines = chapter.lines()
                .filter(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .toList();
        Path script = Files.write(folder.resolve("rehearse.sh"), lines);
        Path said = folder.resolve("said");
        int code = new ProcessBuilder("bash", "-e", script.toString())
                .directory(instructor.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();

        assertThat(code).as(Files.readString(said)).isZero();
        List<String> marks = Files.readAllLines(instructor.resolve("../rehearsal/marks/marks.csv"));
        assertThat(marks).hasSize(3);
        assertThat(marks.get(1)).startsWith("ada-complete,7,10,70,graded,");
        assertThat(marks.get(2)).startsWith("ben-three-ideas,7,10,70,graded,");
    }

    @Test
    void whatIsTypedIntoTheFormIsNeverRun() throws Exception {
        FakeRunner runner = runner("typed")
                .with("inputs.assign", "post01; touch owned; $(touch owned) `touch owned`")
                .with("inputs.repository", "\"; touch owned; echo \"");

        assertThat(runner.run()).containsEntry("plan", "failure").containsEntry("publish", "skipped");
        assertThat(runner.file("machine plan/workspace/owned")).doesNotExist();
        assertThat(runner.log()).contains("names no post, group or exercise");
    }
}
