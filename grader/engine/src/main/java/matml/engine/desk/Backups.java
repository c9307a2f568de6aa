package matml.engine.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Replaces files of the student's, after keeping what is there in a dated folder of plain files, {@code
 * .matml/backup/2026-11-27_19-46-05/exercises/...}, from which it can also be taken by hand.
 */
public final class Backups {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd_HH-mm-ss", Locale.ROOT);
    private static final String UNFINISHED = ".unfinished";

    private final Path home;
    private final Clock clock;

    /**
     * @param home folder of the launcher; all files lie below it
     */
    public Backups(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /**
     * Puts new contents in the place of files. Nothing is touched before all of them have been kept.
     *
     * @param contents the new bytes by file; a file with none is deleted
     * @return the folder with what was there
     * @throws IOException in one sentence; what was there is in the folder or still in its place
     */
    public Path replace(Map<Path, Optional<byte[]>> contents) throws IOException {
        Path folder = newFolder();
        Path unfinished = folder.resolveSibling(folder.getFileName() + UNFINISHED);
        try {
            Files.createDirectories(unfinished);
            for (Path file : contents.keySet()) {
                Path kept = unfinished.resolve(home.relativize(file).toString());
                Files.createDirectories(kept.getParent());
                if (Files.isRegularFile(file)) {
                    Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES);
                } else {
                    // A file that was not there: remembered, so that the way back takes it away again.
                    Files.createFile(kept.resolveSibling(kept.getFileName() + ".absent"));
                }
            }
            Files.move(unfinished, folder);
        } catch (IOException problem) {
            throw new IOException(
                    "No backup could be written to " + home.relativize(folder) + " (" + reason(problem)
                            + "); nothing was changed. Make room or make the folder writable, and try again.",
                    problem);
        }
        for (Map.Entry<Path, Optional<byte[]>> each : contents.entrySet()) {
            Path file = each.getKey();
            try {
                if (each.getValue().isPresent()) {
                    Files.createDirectories(file.getParent());
                    Files.write(file, each.getValue().get());
                } else {
                    Files.deleteIfExists(file);
                }
            } catch (IOException problem) {
                throw new IOException(
                        home.relativize(file) + " could not be written (" + reason(problem)
                                + "). Everything as it was is in " + home.relativize(folder)
                                + "; ./matml reset --undo puts it back.",
                        problem);
            }
        }
        return folder;
    }

    /** The latest backup, if there is one. */
    public Optional<Path> latest() throws IOException {
        Path all = home.resolve(".matml").resolve("backup");
        if (!Files.isDirectory(all)) {
            return Optional.empty();
        }
        try (Stream<Path> folders = Files.list(all)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().endsWith(UNFINISHED))
                    .max((one, other) -> one.getFileName().compareTo(other.getFileName()));
        }
    }

    /**
     * Puts a backup back, after keeping what is there now: so this can be undone as well.
     *
     * @return the files that were put back
     */
    public List<Path> restore(Path folder) throws IOException {
        Map<Path, Optional<byte[]>> contents = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path kept : walk.filter(Files::isRegularFile).sorted().toList()) {
                Path file = home.resolve(folder.relativize(kept).toString());
                String name = file.getFileName().toString();
                if (name.endsWith(".absent")) {
                    contents.put(
                            file.resolveSibling(name.substring(0, name.length() - ".absent".length())),
                            Optional.empty());
                } else {
                    contents.put(file, Optional.of(Files.readAllBytes(kept)));
                }
            }
        }
        replace(contents);
        return new ArrayList<>(contents.keySet());
    }

    private Path newFolder() {
        String stamp = STAMP.format(LocalDateTime.now(clock));
        Path all = home.resolve(".matml").resolve("backup");
        Path folder = all.resolve(stamp);
        for (int again = 2; Files.exists(folder); again++) {
            folder = all.resolve(stamp + "_" + String.format(Locale.ROOT, "%03d", again));
        }
        return folder;
    }

    private static String reason(IOException problem) {
        return problem.getClass().getSimpleName() + ": " + problem.getMessage();
    }
}
