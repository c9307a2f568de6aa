package matml.engine.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import matml.engine.batch.ResultFiles;

/**
 * What matml remembers for a student: the exercise they went to, the hints they have read, when an exercise was done
 * first. A small file of lines such as {@code hint post01/losses 1: 2}, private, read leniently (a line that makes no
 * sense is passed over, so that a merge cannot break it), and safe to delete: no verdict rests on it.
 */
public final class Progress {
    private static final String HEAD = """
            # What matml remembers for you. Private and yours: change or delete a line, or all of them.
            #   current: the exercise you went to     hint: how many hints of a task you have read
            #   done: when an exercise passed its public checks first
            """;
    private static final Pattern LINE =
            Pattern.compile("(current|(?:hint|done) [\\w/-]+(?: \\d{1,3})?): ([\\w/-]{1,100})\\s*");
    private static final String CURRENT = "current";

    private final Path file;

    /**
     * @param home folder of the launcher
     */
    public Progress(Path home) {
        file = home.resolve(".matml").resolve("progress.txt");
    }

    /** The exercise that the student went to, if any. */
    public Optional<String> current() {
        return Optional.ofNullable(read().get(CURRENT));
    }

    /** Remembers where the student went; null to go on in the course's order. */
    public void goTo(String exercise) {
        keep(CURRENT, exercise);
    }

    /** How many hints of a task were shown so far: 0 to 3. */
    public int hints(String exercise, int task) {
        String taken = read().getOrDefault(hint(exercise, task), "0");
        return taken.matches("[0-3]") ? Integer.parseInt(taken) : 0;
    }

    /** Remembers that so many hints of a task were shown. */
    public void hinted(String exercise, int task, int level) {
        keep(hint(exercise, task), Integer.toString(level));
    }

    /** The day on which an exercise was done first. */
    public Optional<String> done(String exercise) {
        return Optional.ofNullable(read().get("done " + exercise));
    }

    /** Remembers that an exercise is done, unless that is known. */
    public void done(String exercise, String day) {
        if (done(exercise).isEmpty()) {
            keep("done " + exercise, day);
        }
    }

    private static String hint(String exercise, int task) {
        return "hint " + exercise + " " + task;
    }

    /** Where nothing can be written, nothing is remembered: that is no reason to stop anybody's work. */
    private void keep(String key, String value) {
        Map<String, String> all = read();
        if (value == null) {
            all.remove(key);
        } else {
            all.put(key, value);
        }
        StringBuilder text = new StringBuilder(HEAD);
        all.forEach((name, each) -> text.append(name).append(": ").append(each).append('\n'));
        try {
            ResultFiles.write(file, text.toString());
        } catch (IOException readOnly) {
            return;
        }
    }

    private Map<String, String> read() {
        Map<String, String> all = new TreeMap<>();
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            text.lines().forEach(line -> {
                Matcher matcher = LINE.matcher(line);
                if (matcher.matches()) {
                    String value = matcher.group(2);
                    // After a merge a line may be there twice: the day that is earlier, the hint that goes further.
                    all.merge(
                            matcher.group(1),
                            value,
                            (one, other) -> (one.compareTo(other) < 0) == line.startsWith("done") ? one : other);
                }
            });
        } catch (IOException none) {
            return all;
        }
        return all;
    }
}
