package matml.engine.author;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What mutation testing said of a post's hidden checks when it was last run. It is too slow for every proof, so
 * {@code grader/mutants/killed.csv} keeps it.
 *
 * @param mutants small changes of the reference, {@code killed} of them fail a hidden check, {@code equivalent} of them
 *     cannot and are listed with their reasons
 * @param digest of the solutions and checks that it was measured with
 */
public record MutantRecord(String post, int mutants, int killed, int equivalent, String digest) {
    private static final String HEAD = "post,mutants,killed,equivalent,digest";

    /**
     * All records of a course; none if there is no file.
     *
     * @param root the folder that holds {@code syllabus.yaml}
     * @throws CourseDefect if a line is not one
     */
    public static List<MutantRecord> read(Path root) throws IOException {
        Path file = file(root);
        List<MutantRecord> records = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.equals(HEAD) && !line.isBlank()) {
                    records.add(of(line));
                }
            }
        }
        return records;
    }

    private static MutantRecord of(String line) {
        String[] parts = line.split(",");
        try {
            return new MutantRecord(
                    parts[0],
                    Integer.parseInt(parts[1]),
                    Integer.parseInt(parts[2]),
                    Integer.parseInt(parts[3]),
                    parts[4]);
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException broken) {
            throw new CourseDefect("grader/mutants/killed.csv has a line that cannot be read: " + line);
        }
    }

    /** Replaces the record of a post. */
    public static void write(Path root, MutantRecord record) throws IOException {
        List<MutantRecord> records = new ArrayList<>(read(root));
        records.removeIf(each -> each.post().equals(record.post()));
        records.add(record);
        records.sort(Comparator.comparing(MutantRecord::post));
        List<String> lines = new ArrayList<>(List.of(HEAD));
        records.forEach(each -> lines.add(String.join(
                ",",
                each.post(),
                Integer.toString(each.mutants()),
                Integer.toString(each.killed()),
                Integer.toString(each.equivalent()),
                each.digest())));
        Files.writeString(file(root), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static Path file(Path root) {
        return root.resolve("grader/mutants/killed.csv");
    }
}
