package matml.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import matml.engine.publish.Publication.Published;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpdateTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
    private static final String BACKUP = ".matml/update-2026-03-01-120000";
    private static final String WORK = "exercises/src/main/java/matml/post01/Losses.java";
    private static final String TEXT = "exercises/posts/post01/losses.md";
    private static final String SETTING = ".github/workflows/practice.yml";

    @TempDir
    private Path folder;

    private Path repository;

    @BeforeEach
    void publish() throws IOException {
        repository = folder.resolve("a student");
        first().write(repository);
    }

    private static Publication first() {
        return publication(
                Map.of(WORK, "stub 1\n", TEXT, "text 1\n", SETTING, "red 1\n", "materials/Old.java", "old\n"));
    }

    private static Publication second() {
        return publication(
                Map.of(WORK, "stub 2\n", TEXT, "text 2\n", SETTING, "red 2\n", "materials/New.java", "new\n"));
    }

    @Test
    void bringsWhatNobodyHasEdited() throws IOException {
        Update.Done done = update(second());

        assertThat(read(WORK)).isEqualTo("stub 2\n");
        assertThat(read(TEXT)).isEqualTo("text 2\n");
        assertThat(read(SETTING)).isEqualTo("red 2\n");
        assertThat(read("materials/New.java")).isEqualTo("new\n");
        assertThat(repository.resolve("materials/Old.java")).doesNotExist();
        assertThat(done.written()).containsExactly(SETTING, TEXT, WORK, "materials/New.java");
        assertThat(done.deleted()).containsExactly("materials/Old.java");
        assertThat(done.replaced()).isEmpty();
        assertThat(done.kept()).isEmpty();
        assertThat(repository.resolve(".matml")).doesNotExist();
    }

    @Test
    void theSecondTimeThereIsNothingToDo() throws IOException {
        update(second());
        Map<String, String> before = snapshot();

        Update.Done done = update(second());

        assertThat(done.written()).isEmpty();
        assertThat(done.deleted()).isEmpty();
        assertThat(snapshot()).isEqualTo(before);
    }

    @Test
    void editedWorkStaysAndTheNewStubIsPutBeside() throws IOException {
        write(WORK, "my solution\n");

        Update.Done done = update(second());

        assertThat(read(WORK)).isEqualTo("my solution\n");
        assertThat(done.kept()).containsExactly(WORK);
        assertThat(read(BACKUP + "/course/" + WORK)).isEqualTo("stub 2\n");
    }

    @Test
    void editedWorkWhoseStubIsTheSameIsNotEvenMentioned() throws IOException {
        write(WORK, "my solution\n");

        Update.Done done = update(publication(Map.of(WORK, "stub 1\n", TEXT, "text 2\n")));

        assertThat(read(WORK)).isEqualTo("my solution\n");
        assertThat(done.kept()).isEmpty();
    }

    @Test
    void editedWorkThatTheCourseHasDroppedStays() throws IOException {
        write(WORK, "my solution\n");

        update(publication(Map.of(TEXT, "text 2\n")));

        assertThat(read(WORK)).isEqualTo("my solution\n");
    }

    @Test
    void whatIsTheCoursesIsRestoredAndTheEditKept() throws IOException {
        write(TEXT, "my notes\n");
        write("materials/Old.java", "my old\n");

        Update.Done done = update(second());

        assertThat(read(TEXT)).isEqualTo("text 2\n");
        assertThat(read(BACKUP + "/yours/" + TEXT)).isEqualTo("my notes\n");
        assertThat(read(BACKUP + "/yours/materials/Old.java")).isEqualTo("my old\n");
        assertThat(done.replaced()).containsExactly(TEXT, "materials/Old.java");
    }

    @Test
    void editedSettingsStay() throws IOException {
        write(SETTING, "on my branch\n");

        Update.Done done = update(second());

        assertThat(read(SETTING)).isEqualTo("on my branch\n");
        assertThat(done.kept()).containsExactly(SETTING);
        assertThat(read(BACKUP + "/course/" + SETTING)).isEqualTo("red 2\n");
    }

    @Test
    void whatWasDeletedComesBack() throws IOException {
        Files.delete(repository.resolve(WORK));
        Files.delete(repository.resolve(TEXT));

        update(first());

        assertThat(read(WORK)).isEqualTo("stub 1\n");
        assertThat(read(TEXT)).isEqualTo("text 1\n");
    }

    @Test
    void aStudentsOwnFileIsNeverTouchedNorLostToANewOne() throws IOException {
        write("exercises/src/main/java/matml/post01/Helper.java", "mine\n");
        write("materials/New.java", "mine too\n");
        write("exercises/src/main/java/matml/post02/Trees.java", "begun already\n");

        Update.Done done = update(publication(Map.of(
                WORK,
                "stub 2\n",
                "materials/New.java",
                "new\n",
                "exercises/src/main/java/matml/post02/Trees.java",
                "stub\n")));

        assertThat(read("exercises/src/main/java/matml/post01/Helper.java")).isEqualTo("mine\n");
        assertThat(read("exercises/src/main/java/matml/post02/Trees.java")).isEqualTo("begun already\n");
        assertThat(read(BACKUP + "/yours/materials/New.java")).isEqualTo("mine too\n");
        assertThat(done.kept()).containsExactly("exercises/src/main/java/matml/post02/Trees.java");
    }

    @Test
    void lineEndsAreNoEdit() throws IOException {
        write(WORK, "stub 1\r\n");
        write(TEXT, "text 1\r\n");

        Update.Done done = update(second());

        assertThat(read(WORK)).isEqualTo("stub 2\n");
        assertThat(done.replaced()).isEmpty();
    }

    /** Killed anywhere, the next run finishes: as if the list had not been written yet. */
    @Test
    void anInterruptedUpdateIsFinishedByTheNext() throws IOException {
        write(WORK, "my solution\n");
        byte[] list = Files.readAllBytes(repository.resolve(Manifest.PATH));
        update(second());
        Files.write(repository.resolve(Manifest.PATH), list);
        write(SETTING, "red 1\n");

        update(second());

        assertThat(read(WORK)).isEqualTo("my solution\n");
        assertThat(read(SETTING)).isEqualTo("red 2\n");
        assertThat(update(second()).written()).isEmpty();
    }

    @Test
    void aFolderWithoutAListIsRefused() {
        assertThatThrownBy(() -> Update.apply(second(), folder, NOON))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is no student repository");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.txt",
                "a/../../outside.txt",
                "/etc/passwd",
                ".git/hooks/post-checkout",
                ".GIT/config",
                "a//b",
                "a\\..\\b",
                "nonsense"
            })
    void aForgedListIsRefused(String path) throws IOException {
        Path outside = folder.resolve("outside.txt");
        Files.writeString(outside, "x");
        Files.writeString(
                repository.resolve(Manifest.PATH),
                "course " + Manifest.hash("x".getBytes(StandardCharsets.UTF_8)) + " " + path
                        + (path.equals("nonsense") ? " two\n" : "\n"));

        assertThatThrownBy(() -> update(second()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is damaged");
        assertThat(outside).exists();
        assertThat(read(TEXT)).isEqualTo("text 1\n");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInTheRepositoryIsRefusedBeforeAnythingIsChanged() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("losses.md"), "not yours");
        Path post = repository.resolve("exercises/posts/post01");
        Files.delete(post.resolve("losses.md"));
        Files.delete(post);
        Files.createSymbolicLink(post, elsewhere);
        Map<String, String> before = snapshot();

        assertThatThrownBy(() -> update(second()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("post01 is a link");
        assertThat(snapshot()).isEqualTo(before);
        assertThat(elsewhere.resolve("losses.md")).hasContent("not yours");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theBackupFolderIsNoLinkEither() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(repository.resolve(".matml"), elsewhere);
        write(TEXT, "my notes\n");

        assertThatThrownBy(() -> update(second())).hasMessageContaining(".matml is a link");
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(read(TEXT)).isEqualTo("my notes\n");
    }

    @Test
    void aFolderInThePlaceOfAFileIsRefused() throws IOException {
        Files.delete(repository.resolve(TEXT));
        Files.createDirectories(repository.resolve(TEXT).resolve("x"));

        assertThatThrownBy(() -> update(second()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("losses.md should be a file");
    }

    private Update.Done update(Publication publication) throws IOException {
        return Update.apply(publication, repository, NOON);
    }

    private static Publication publication(Map<String, String> texts) {
        Map<String, Published> files = new TreeMap<>();
        texts.forEach((path, text) -> {
            Role role = path.endsWith("Losses.java") || path.endsWith("Trees.java")
                    ? Role.WORK
                    : path.startsWith(".") ? Role.SETTING : Role.COURSE;
            files.put(path, new Published(role, text.getBytes(StandardCharsets.UTF_8)));
        });
        return Publication.of("1", List.of("post01"), files);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(repository.resolve(path).getParent());
        Files.writeString(repository.resolve(path), text);
    }

    private String read(String path) throws IOException {
        return Files.readString(repository.resolve(path));
    }

    private Map<String, String> snapshot() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(repository)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(repository.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
