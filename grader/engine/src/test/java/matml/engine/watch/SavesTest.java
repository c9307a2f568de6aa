package matml.engine.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an editor does, and with or without the events of the file system. */
class SavesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void savesInPlaceByRenameAndInNewFoldersAreSeen(boolean events) throws Exception {
        Path losses = write("matml/post01/Losses.java", "one");
        try (Saves saves = new Saves(List.of(folder), events)) {
            write("matml/post01/Losses.java", "two");
            assertThat(await(saves, losses)).containsExactly(losses);

            Path temporary = write("matml/post01/.Losses.java.swp~", "three");
            Files.move(temporary, losses, StandardCopyOption.REPLACE_EXISTING);
            assertThat(await(saves, losses)).containsExactly(losses);

            Path added = write("matml/post02/Deep.java", "new");
            assertThat(await(saves, added)).containsExactly(added);
            write("matml/post02/Deep.java", "newer");
            assertThat(await(saves, added)).containsExactly(added);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void deletedAndRestoredFilesAndFoldersAreSeen(boolean events) throws Exception {
        Path losses = write("matml/post01/Losses.java", "one");
        try (Saves saves = new Saves(List.of(folder.resolve("matml")), events)) {
            Files.delete(losses);
            assertThat(await(saves, losses)).containsExactly(losses);
            Files.delete(losses.getParent());
            Files.delete(folder.resolve("matml"));
            assertThat(saves.next().changed()).isEmpty();

            write("matml/post01/Losses.java", "one");
            assertThat(await(saves, losses)).containsExactly(losses);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void switchOfBranchesIsSeenWhole(boolean events) throws Exception {
        Set<Path> all = new TreeSet<>();
        for (int i = 0; i < 30; i++) {
            all.add(write("post/C" + i + ".java", "before"));
        }
        try (Saves saves = new Saves(List.of(folder), events)) {
            for (Path file : all) {
                Files.writeString(file, "after");
            }
            Set<Path> seen = new TreeSet<>();
            Instant end = Instant.now().plus(PATIENCE);
            while (!seen.equals(all) && Instant.now().isBefore(end)) {
                seen.addAll(saves.next().changed());
            }
            assertThat(seen).isEqualTo(all);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void touchingAFileOrSavingTheSameIsNoSave(boolean events) throws Exception {
        Path losses = write("Losses.java", "one");
        try (Saves saves = new Saves(List.of(folder), events)) {
            Files.setLastModifiedTime(losses, FileTime.from(Instant.now().minusSeconds(9_000)));
            Files.writeString(losses, "one");
            write("Losses.java~", "a backup of the editor's");
            assertThat(saves.next().changed()).isEmpty();

            Files.writeString(losses, "two");
            assertThat(await(saves, losses)).containsExactly(losses);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theLastOfRapidSavesIsNeverLost(boolean events) throws Exception {
        Path losses = write("Losses.java", "start");
        try (Saves saves = new Saves(List.of(folder), events)) {
            Thread typing = new Thread(() -> {
                for (int i = 0; i < 200; i++) {
                    try {
                        Files.writeString(losses, "version " + i);
                    } catch (IOException full) {
                        throw new UncheckedIOException(full);
                    }
                }
            });
            typing.start();
            String last = "";
            Instant end = Instant.now().plus(PATIENCE);
            while (!last.equals("version 199") && Instant.now().isBefore(end)) {
                if (!saves.next().changed().isEmpty()) {
                    last = Files.readString(losses, StandardCharsets.UTF_8);
                }
            }
            typing.join();
            assertThat(last).isEqualTo("version 199");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSaveWithoutAChangeIsNamed(boolean events) throws Exception {
        Path losses = write("Losses.java", "one");
        Files.setLastModifiedTime(losses, FileTime.from(Instant.now().minusSeconds(9_000)));
        try (Saves saves = new Saves(List.of(folder), events)) {
            Files.writeString(losses, "one");
            Set<Path> unchanged = new TreeSet<>();
            Instant end = Instant.now().plus(PATIENCE);
            while (unchanged.isEmpty() && Instant.now().isBefore(end)) {
                Saves.Look look = saves.next();
                assertThat(look.changed()).isEmpty();
                unchanged.addAll(look.unchanged());
            }
            assertThat(unchanged).containsExactly(losses);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anotherFileOfTheSameTimeAndSizeIsSeen(boolean events) throws Exception {
        Path losses = write("Losses.java", "one");
        FileTime hourAgo = FileTime.from(Instant.now().minusSeconds(3_600));
        Files.setLastModifiedTime(losses, hourAgo);
        try (Saves saves = new Saves(List.of(folder), events)) {
            Path other = write("other", "two");
            Files.setLastModifiedTime(other, hourAgo);
            Files.move(other, losses, StandardCopyOption.REPLACE_EXISTING);
            assertThat(await(saves, losses)).containsExactly(losses);
        }
    }

    /** After an hour's sleep, or with a disk whose clock is an hour off. */
    @ParameterizedTest
    @ValueSource(longs = {-3_600, 3_600})
    void timesOfAnotherHourAreNoHindrance(long seconds) throws Exception {
        Path losses = write("Losses.java", "one");
        try (Saves saves = new Saves(List.of(folder), false)) {
            for (String text : List.of("two", "six", "ten")) {
                Files.writeString(losses, text);
                Files.setLastModifiedTime(losses, FileTime.from(Instant.now().plusSeconds(seconds)));
                assertThat(await(saves, losses)).containsExactly(losses);
            }
        }
    }

    /** Some editors delete a file, or empty it, and write it anew a moment later. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatIsBeingReplacedIsAwaited(boolean events) throws Exception {
        Path losses = write("Losses.java", "one");
        try (Saves saves = new Saves(List.of(folder), events)) {
            Files.delete(losses);
            Thread editor = new Thread(() -> {
                // When the look has begun to wait for it.
                while (Thread.getAllStackTraces().keySet().stream().noneMatch(SavesTest::isAwaitingAFile)) {
                    Thread.onSpinWait();
                }
                try {
                    Files.writeString(losses, "one");
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
            editor.start();
            Set<Path> changed = new TreeSet<>();
            while (editor.isAlive()) {
                changed.addAll(saves.next().changed());
            }
            assertThat(changed).isEmpty();
        }
    }

    private static boolean isAwaitingAFile(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().equals("awaitReplaced"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFolderPutInThePlaceOfAnotherIsSeenAndWatched(boolean events) throws Exception {
        Path losses = write("post01/Losses.java", "one");
        write("other/Losses.java", "two");
        try (Saves saves = new Saves(List.of(folder), events)) {
            Files.move(losses.getParent(), folder.resolve("old"));
            Files.move(folder.resolve("other"), losses.getParent());
            assertThat(await(saves, losses)).contains(losses);
            Files.writeString(losses, "three");
            assertThat(await(saves, losses)).containsExactly(losses);
        }
    }

    @Test
    void filesOfEditorsAndHugeOnesAreNone() throws Exception {
        try (Saves saves = new Saves(List.of(folder), false)) {
            write(".Losses.java", "hidden");
            write("#Losses.java#", "of emacs");
            write("Losses.java~", "a backup");
            write("4913", "of vim");
            Files.write(folder.resolve("Huge.java"), new byte[2 * 1024 * 1024]);
            assertThat(saves.next()).isEqualTo(new Saves.Look(Set.of(), Set.of()));
        }
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** All that is seen until a file is among it. */
    private static Set<Path> await(Saves saves, Path wanted) throws InterruptedException {
        Set<Path> seen = new TreeSet<>();
        Instant end = Instant.now().plus(PATIENCE);
        while (!seen.contains(wanted) && Instant.now().isBefore(end)) {
            seen.addAll(saves.next().changed());
        }
        return seen;
    }
}
