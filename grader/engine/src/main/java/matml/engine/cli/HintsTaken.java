package matml.engine.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import matml.engine.batch.ResultFiles;

/** Which hints were read: a small file of lines {@code post01/losses 1: 2}, private, and safe to delete. */
final class HintsTaken {
    private final Path file;

    HintsTaken(Path home) {
        file = home.resolve(".matml").resolve("hints.txt");
    }

    /** How many hints of a task were shown so far: 0 to 3. */
    int of(String exercise, int task) {
        return read().getOrDefault(key(exercise, task), 0);
    }

    /** Remembers; where nothing can be written, the next hint starts again from the first. */
    void keep(String exercise, int task, int level) {
        Map<String, Integer> taken = read();
        taken.put(key(exercise, task), level);
        StringBuilder text = new StringBuilder("# Hints you have read. Delete a line to start from the first again.\n");
        taken.forEach(
                (key, value) -> text.append(key).append(": ").append(value).append('\n'));
        try {
            ResultFiles.write(file, text.toString());
        } catch (IOException readOnly) {
            // A hint is worth more than the memory of it.
        }
    }

    private Map<String, Integer> read() {
        Map<String, Integer> taken = new TreeMap<>();
        try {
            for (String line :
                    Files.readString(file, StandardCharsets.UTF_8).lines().toList()) {
                int colon = line.lastIndexOf(": ");
                if (colon > 0 && line.substring(colon + 2).strip().matches("[0-3]")) {
                    taken.put(
                            line.substring(0, colon),
                            Integer.valueOf(line.substring(colon + 2).strip()));
                }
            }
        } catch (IOException none) {
            return taken;
        }
        return taken;
    }

    private static String key(String exercise, int task) {
        return exercise + " " + task;
    }
}
