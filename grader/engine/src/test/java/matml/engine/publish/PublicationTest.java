package matml.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import matml.engine.publish.Publication.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
    private static final Publication SMALL = Publication.of(
            "1",
            List.of("post01"),
            Map.of(
                    "matml", new Published(Role.COURSE, "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8)),
                    "a/b.txt", new Published(Role.COURSE, "b".getBytes(StandardCharsets.UTF_8))));

    @TempDir
    private Path folder;

    @Test
    void writesToAFolderThatIsNotThere() throws IOException {
        Path out = folder.resolve("not there/a repository");

        SMALL.write(out);

        assertThat(out.resolve("a/b.txt")).hasContent("b");
        assertThat(out.resolve(Manifest.PATH)).exists();
        assertThat(out.getParent()).isDirectoryContaining(each -> each.equals(out));
        try (var inside = Files.list(out.getParent())) {
            assertThat(inside).containsExactly(out);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theLauncherCanBeStartedAndOthersMayRead() throws IOException {
        Path out = folder.resolve("r");

        SMALL.write(out);

        assertThat(out.resolve("matml")).isExecutable();
        assertThat(out.resolve("a/b.txt").toFile().canExecute()).isFalse();
        assertThat(Files.getPosixFilePermissions(out)).hasSize(7);
    }

    @Test
    void fillsAnEmptyFolderAndAnEmptyGitRepository() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path git = folder.resolve("git");
        Files.createDirectories(git.resolve(".git"));
        Files.writeString(git.resolve(".git/HEAD"), "ref: refs/heads/main\n");

        SMALL.write(empty);
        SMALL.write(git);

        assertThat(empty.resolve("a/b.txt")).exists();
        assertThat(git.resolve("a/b.txt")).exists();
        assertThat(git.resolve(".git/HEAD")).exists();
    }

    @Test
    void neverReplacesWhatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        Path full = Files.createDirectory(folder.resolve("full"));
        Files.writeString(full.resolve("thesis.tex"), "mine");

        assertThatThrownBy(() -> SMALL.write(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> SMALL.write(full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is not empty: thesis.tex is there")
                .hasMessageContaining("--update");
        assertThat(file).hasContent("mine");
        assertThat(full.resolve("matml")).doesNotExist();
    }
}
