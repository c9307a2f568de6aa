package matml.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    private Path home;

    @Test
    void remembersInAFileThatPeopleCanRead() throws IOException {
        Progress progress = new Progress(home);
        progress.goTo("post01/trainer");
        progress.hinted("post01/losses", 2, 1);
        progress.done("post01/losses", "2026-11-27");
        progress.done("post01/losses", "2026-12-01");

        assertThat(Files.readString(file()))
                .startsWith("# What matml remembers")
                .endsWith("current: post01/trainer\ndone post01/losses: 2026-11-27\nhint post01/losses 2: 1\n");
        Progress again = new Progress(home);
        assertThat(again.current()).contains("post01/trainer");
        assertThat(again.hints("post01/losses", 2)).isEqualTo(1);
        assertThat(again.hints("post01/losses", 1)).isZero();
        assertThat(again.done("post01/losses")).contains("2026-11-27");
        again.goTo(null);
        assertThat(again.current()).isEmpty();
    }

    @Test
    void survivesAMergeWithConflictsAndNonsense() throws IOException {
        Files.createDirectories(file().getParent());
        Files.write(file(), ("""
                <<<<<<< HEAD
                hint post01/losses 1: 3
                done post01/losses: 2026-11-28
                =======
                hint post01/losses 1: 1
                done post01/losses: 2026-11-26
                >>>>>>> theirs
                hint post01/losses x: 2
                current: ../../etc
                """ + "\u00e4\u0000").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
        Progress progress = new Progress(home);

        assertThat(progress.hints("post01/losses", 1)).isEqualTo(3);
        assertThat(progress.done("post01/losses")).contains("2026-11-26");
        assertThat(progress.current()).isEmpty();
    }

    @Test
    void deletedOrUnwritableItForgetsAndGoesOn() throws IOException {
        Progress progress = new Progress(home);
        progress.hinted("post01/losses", 1, 2);
        Files.delete(file());
        assertThat(progress.hints("post01/losses", 1)).isZero();

        Files.delete(file().getParent());
        Files.writeString(home.resolve(".matml"), "a file where the folder should be");
        progress.hinted("post01/losses", 1, 2);
        assertThat(progress.hints("post01/losses", 1)).isZero();
    }

    private Path file() {
        return home.resolve(".matml/progress.txt");
    }
}
