package matml.engine.roster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import matml.engine.batch.NotGraded;
import matml.engine.report.JsonReport;
import matml.engine.result.Result;

/**
 * The result documents of a folder.
 *
 * @param results by the name of the submission, in its order
 * @param broken files that look like documents and are none, with the reason
 * @param notGraded why submissions could not be graded, by name
 */
public record Documents(Map<String, Result> results, Map<String, String> broken, Map<String, String> notGraded) {
    /**
     * Reads a folder that {@code grade-class} has written.
     *
     * @throws IOException in one sentence, if it has no results, two of the same submission, or results of different
     *     exercises, which cannot stand in one table
     */
    public static Documents read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is no folder. Give the folder that ./matml grade-class has written.");
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> list = Files.list(folder)) {
            list.filter(Files::isRegularFile)
                    .filter(file -> isDocument(String.valueOf(file.getFileName())))
                    .sorted()
                    .forEach(files::add);
        }
        Map<String, Result> results = new TreeMap<>();
        Map<String, Path> from = new LinkedHashMap<>();
        Map<String, String> broken = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                Result result = JsonReport.read(Files.readString(file, StandardCharsets.UTF_8));
                Path other = from.putIfAbsent(result.submission(), file);
                if (other != null) {
                    throw new TwoOfOne(file + " and " + other + " are results of the same submission, "
                            + result.submission() + ". Take one of them away.");
                }
                results.put(result.submission(), result);
            } catch (TwoOfOne two) {
                throw two;
            } catch (IOException unreadable) {
                broken.put(String.valueOf(file.getFileName()), unreadable.getMessage());
            }
        }
        if (results.isEmpty()) {
            throw new IOException(
                    folder + " has no results in it. Give the folder that ./matml grade-class has written.");
        }
        demandSameExercises(results);
        return new Documents(results, broken, NotGraded.read(folder));
    }

    private static boolean isDocument(String name) {
        return name.endsWith(".json") && !name.startsWith(".") && !NotGraded.isOne(name);
    }

    private static void demandSameExercises(Map<String, Result> results) throws IOException {
        Result first = results.values().iterator().next();
        for (Result each : results.values()) {
            if (each.max() != first.max() || !each.assign().equals(first.assign())) {
                throw new IOException("The results are of different exercises: " + first.submission() + " of "
                        + String.join(",", first.assign()) + " (" + first.max() + " points), " + each.submission()
                        + " of " + String.join(",", each.assign()) + " (" + each.max()
                        + " points). Grade the class again with one --assign.");
            }
        }
    }

    /** What the points are out of. */
    public int max() {
        return results.values().iterator().next().max();
    }

    /** What was graded, as {@code --assign} names it. */
    public String assign() {
        return String.join(",", results.values().iterator().next().assign());
    }

    private static final class TwoOfOne extends IOException {
        private static final long serialVersionUID = 1;

        private TwoOfOne(String message) {
            super(message);
        }
    }
}
