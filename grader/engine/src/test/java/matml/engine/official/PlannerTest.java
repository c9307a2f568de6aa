package matml.engine.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matml.engine.official.Plan.Entry;
import matml.engine.official.Pushes.Push;
import matml.engine.official.Students.Student;
import matml.engine.submission.SubmissionReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannerTest {
    private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant CUT_OFF = Instant.parse("2026-11-15T00:00:00Z");
    private static final String FILE = "exercises/src/main/java/matml/post01/Summary.java";
    private static final Access ACCESS = new Access("https://github.com", Optional.of("a-token-of-ours"));

    @TempDir
    private Path folder;

    private Host host;
    private Path classFolder;

    @BeforeEach
    void startHost() throws IOException {
        assumeTrue(Git.isThere(), "git is not installed");
        host = new Host(folder.resolve("a host"));
        classFolder = folder.resolve("plan").resolve("class");
    }

    private Entry plan(String name, Instant cutOff, Pushes pushes) throws IOException {
        return new Planner(ACCESS, Optional.ofNullable(pushes), NOW, cutOff, Duration.ofMinutes(1))
                .plan(List.of(new Student(name, host.repository(name).toString(), "")), classFolder, 1, entry -> {})
                .get(0);
    }

    private static String source(String text) {
        return "package matml.post01; final class Summary { /* " + text + " */ }";
    }

    private String graded(String name) throws IOException {
        return new SubmissionReader()
                .read(classFolder.resolve(name + ".zip"))
                .sources()
                .get("post01")
                .get("Summary.java");
    }

    @Test
    void withoutACutOffWhatIsThereNowCounts() throws IOException {
        host.commit("ada", "2026-11-01T10:00:00Z", Map.of(FILE, source("one")));
        String last = host.commit("ada", "2026-11-02T10:00:00Z", Map.of(FILE, source("two")));

        Entry entry = plan("ada", null, null);

        assertThat(entry.commit()).isEqualTo(last);
        assertThat(entry.time()).isEqualTo("2026-11-20T12:00:00Z");
        assertThat(entry.timeSource()).isEqualTo("when the plan was made");
        assertThat(entry.problem()).isNull();
        assertThat(graded("ada")).contains("two");
        assertThat(entry.contentHash())
                .isEqualTo(new SubmissionReader()
                        .read(classFolder.resolve("ada.zip"))
                        .contentHash());
    }

    @Test
    void commitsAfterTheCutOffDoNotCount() throws IOException {
        String first = host.commit("ada", "2026-11-14T10:00:00+01:00", Map.of(FILE, source("in time")));
        host.commit("ada", "2026-11-16T10:00:00Z", Map.of(FILE, source("late")));

        Entry entry = plan("ada", CUT_OFF, null);

        assertThat(entry.commit()).isEqualTo(first);
        assertThat(entry.time()).isEqualTo("2026-11-14T09:00:00Z");
        assertThat(entry.timeSource()).contains("which the student's computer sets");
        assertThat(graded("ada")).contains("in time");
    }

    @Test
    void whatTheServerSaysOfPushesBeatsADateThatTheStudentSets() throws IOException {
        String first = host.commit("ada", "2026-11-14T10:00:00Z", Map.of(FILE, source("in time")));
        host.commit("ada", "2026-11-13T00:00:00Z", Map.of(FILE, source("set back")));
        Instant pushed = Instant.parse("2026-11-14T10:00:03Z");

        assertThat(plan("ada", CUT_OFF, null).commit()).as("by its own date").isNotEqualTo(first);
        Entry entry = plan("ada", CUT_OFF, (repository, reference, moment) -> {
            assertThat(reference).isEqualTo("refs/heads/main");
            assertThat(moment).isEqualTo(CUT_OFF);
            return Optional.of(new Push(first, pushed));
        });

        assertThat(entry.commit()).isEqualTo(first);
        assertThat(entry.time()).isEqualTo("2026-11-14T10:00:03Z");
        assertThat(entry.timeSource()).isEqualTo("the server's record of pushes");
    }

    @Test
    void whereTheServerDoesNotTellTheDateDecidesAndThePlanSaysSo() throws IOException {
        String first = host.commit("ada", "2026-11-14T10:00:00Z", Map.of(FILE, source("in time")));

        Entry entry = plan("ada", CUT_OFF, (repository, reference, moment) -> {
            throw new IOException("GitHub answers 403");
        });

        assertThat(entry.commit()).isEqualTo(first);
        assertThat(entry.timeSource()).contains("the commit's own date");
        assertThat(entry.remarks()).singleElement().asString().contains("GitHub answers 403");
    }

    @Test
    void whoHasNothingToGradeHasAReason() throws IOException {
        host.create("zoe");
        host.commit("late", "2026-11-16T10:00:00Z", Map.of(FILE, source("late")));
        host.commit("notes", "2026-11-01T10:00:00Z", Map.of("README.md", "soon"));
        host.commit("other", "2026-11-01T10:00:00Z", Map.of("src/App.java", "class App {}"));

        assertThat(plan("zoe", CUT_OFF, null).problem()).isEqualTo("The repository has no commit yet.");
        assertThat(plan("late", CUT_OFF, null).problem()).isEqualTo("Nothing was pushed before the cut-off.");
        assertThat(plan("notes", CUT_OFF, null).problem()).contains("holds no Java file");
        assertThat(plan("other", CUT_OFF, null).problem()).contains("holds no Java file of a package matml.postNN");
        assertThat(plan("nobody", CUT_OFF, null).problem())
                .startsWith(Planner.UNREACHABLE)
                .doesNotContain("a-token-of-ours");
        assertThat(classFolder.toFile().list()).isNullOrEmpty();
    }

    @Test
    void ofACommitOnlyWhatCountsIsTakenAndNothingRuns() throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        Host.git(work, Map.of(), "init", "--quiet", "--initial-branch=main");
        host.create("mallory");
        List<String> paths = List.of(
                FILE,
                "exercises/quiz/post01.txt",
                "exercises/target/classes/matml/post01/Summary.java",
                "exercises/src/test/java/matml/checks/post01/SummaryTest.java",
                ".github/workflows/evil.yml",
                ".matml/Summary.java",
                "pom.xml",
                "lib/evil.jar");
        for (String path : paths) {
            Files.createDirectories(work.resolve(path).getParent());
            Files.writeString(work.resolve(path), source("x"));
        }
        Files.writeString(work.resolve("exercises/src/main/java/matml/post01/Big.java"), "/*" + "x".repeat(400_000));
        Path marker = folder.resolve("ran");
        Files.writeString(work.resolve(".gitattributes"), "*.java filter=evil\n");
        Host.git(work, Map.of(), "config", "filter.evil.smudge", "touch " + marker);
        try {
            Files.createSymbolicLink(
                    work.resolve("exercises/src/main/java/matml/post01/Link.java"), Path.of("/etc/passwd"));
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            // Windows without the right to make links: the rest is proved all the same.
        }
        host.push("mallory", "2026-11-01T10:00:00Z", work);
        Path hook = host.repository("mallory").resolve("hooks").resolve("post-upload-pack");
        Files.createDirectories(hook.getParent());
        Files.writeString(hook, "#!/bin/sh\ntouch '" + marker + "'\n");
        hook.toFile().setExecutable(true);

        Entry entry = plan("mallory", null, null);

        List<String> names = new ArrayList<>();
        try (java.util.zip.ZipFile zip =
                new java.util.zip.ZipFile(classFolder.resolve("mallory.zip").toFile())) {
            zip.stream().forEach(each -> names.add(each.getName()));
        }
        assertThat(names).containsExactlyInAnyOrder(FILE, "exercises/quiz/post01.txt");
        assertThat(entry.problem()).isNull();
        assertThat(entry.remarks()).anyMatch(remark -> remark.contains("Big.java was not read: it is larger"));
        assertThat(marker).doesNotExist();
    }

    @Test
    void aServerThatCannotLeaveOutLargeFilesIsReadTheSame() throws IOException {
        host.commit(
                "ada",
                "2026-11-01T10:00:00Z",
                Map.of(FILE, source("one"), FILE.replace("Summary", "Big"), "/*" + "x".repeat(400_000)));
        Host.git(host.repository("ada"), Map.of(), "config", "uploadpack.allowFilter", "false");

        assertThat(plan("ada", CUT_OFF, null).problem()).isNull();
        assertThat(graded("ada")).contains("one");
        assertThat(new SubmissionReader().read(classFolder.resolve("ada.zip")).remarks())
                .anyMatch(remark -> remark.contains("Big.java was not read: it is larger"));
    }

    @Test
    void theSameCommitIsTheSameBundle() throws IOException {
        host.commit("ada", "2026-11-01T10:00:00Z", Map.of(FILE, source("one"), "quiz/post01.txt", "1: a\n"));
        plan("ada", null, null);
        byte[] first = Files.readAllBytes(classFolder.resolve("ada.zip"));
        plan("ada", null, null);

        assertThat(Files.readAllBytes(classFolder.resolve("ada.zip"))).isEqualTo(first);
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws IOException {
        host.commit("ada", "2026-11-01T10:00:00Z", Map.of(FILE, source("one")));
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        List<String> before = folders(temporary);
        plan("ada", null, null);

        assertThat(folders(temporary)).isSubsetOf(before);
    }

    private static List<String> folders(Path temporary) {
        String[] names = temporary.toFile().list((where, name) -> name.startsWith("matml-git-"));
        return names == null ? List.of() : List.of(names);
    }
}
