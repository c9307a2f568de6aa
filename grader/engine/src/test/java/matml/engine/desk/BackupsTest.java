package matml.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupsTest {
    @TempDir
    private Path home;

    private Backups backups;
    private Path losses;
    private Path trainer;

    @BeforeEach
    void work() throws IOException {
        backups = new Backups(home, Clock.fixed(Instant.parse("2026-11-27T19:46:05Z"), ZoneOffset.UTC));
        losses = home.resolve("exercises/Losses.java");
        trainer = home.resolve("exercises/Trainer.java");
        Files.createDirectories(losses.getParent());
        Files.writeString(losses, "my losses");
    }

    @Test
    void keepsWhatWasThereAndBringsItBackTwice() throws IOException {
        Path folder = backups.replace(both());

        assertThat(home.relativize(folder)).isEqualTo(Path.of(".matml/backup/2026-11-27_19-46-05"));
        assertThat(folder.resolve("exercises/Losses.java")).hasContent("my losses");
        assertThat(losses).hasContent("stub");
        assertThat(trainer).hasContent("stub");

        backups.restore(backups.latest().orElseThrow());
        assertThat(losses).hasContent("my losses");
        assertThat(trainer).doesNotExist();

        backups.restore(backups.latest().orElseThrow());
        assertThat(losses).hasContent("stub");
        assertThat(trainer).hasContent("stub");
    }

    @Test
    void changesNothingWhereNothingCanBeKept() throws IOException {
        Files.writeString(home.resolve(".matml"), "a file where the folder should be");

        assertThatThrownBy(() -> backups.replace(both()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nothing was changed");
        assertThat(losses).hasContent("my losses");
        assertThat(trainer).doesNotExist();
    }

    @Test
    void losesNothingWhereWritingStopsHalfway() throws IOException {
        // A folder that is not empty cannot be replaced by a file.
        Files.createDirectories(trainer.resolve("in the way"));

        assertThatThrownBy(() -> backups.replace(both()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("Trainer.java could not be written")
                .hasMessageContaining("--undo");
        assertThat(backups.latest().orElseThrow().resolve("exercises/Losses.java"))
                .hasContent("my losses");
    }

    private Map<Path, Optional<byte[]>> both() {
        Map<Path, Optional<byte[]>> contents = new LinkedHashMap<>();
        for (Path file : new Path[] {losses, trainer}) {
            contents.put(file, Optional.of("stub".getBytes(StandardCharsets.UTF_8)));
        }
        return contents;
    }
}
