package matml.engine.batch;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import matml.engine.report.FileNames;
import matml.engine.report.Text;

/**
 * Why submissions could not be graded, a file for each beside the result documents: {@code NAME.notgraded.json}. So they
 * are merged by copying, as results are, and one that is graded later loses only its own.
 */
public final class NotGraded {
    /** How the names of these files end. */
    public static final String ENDING = ".notgraded.json";

    private static final String SCHEMA = "matml-notgraded/1";
    private static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private record Note(String schema, String submission, String reason) {}

    private NotGraded() {}

    /** Keeps why a submission could not be graded. */
    static void keep(Path folder, String submission, String reason) throws IOException {
        ResultFiles.write(file(folder, submission), GSON.toJson(new Note(SCHEMA, submission, reason)) + "\n");
    }

    /** Forgets it, as the submission was graded. */
    static void forget(Path folder, String submission) throws IOException {
        Files.deleteIfExists(file(folder, submission));
    }

    private static Path file(Path folder, String submission) {
        return folder.resolve(FileNames.of(submission) + ENDING);
    }

    /** The reasons that are kept in a folder, by submission; a file that cannot be read says so itself. */
    public static Map<String, String> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> isOne(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        } catch (NoSuchFileException nothingYet) {
            return Map.of();
        }
        Map<String, String> reasons = new TreeMap<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            try {
                Note note = GSON.fromJson(Files.readString(file, StandardCharsets.UTF_8), Note.class);
                if (note == null || note.submission() == null || note.reason() == null) {
                    throw new JsonParseException("something is missing");
                }
                reasons.put(note.submission(), Text.line(note.reason()));
            } catch (IOException | JsonParseException broken) {
                reasons.put(name, "Its reason cannot be read any more. Grade the class again.");
            }
        }
        return reasons;
    }

    /** Whether a file's name is that of such a file. */
    public static boolean isOne(String fileName) {
        return fileName.endsWith(ENDING) && !fileName.startsWith(".");
    }
}
