package matml.engine.roster;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import matml.engine.roster.CsvFile.Row;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Points that the instructor decided by hand: {@code student, exercise, points, reason} for each, as CSV or as a list in
 * YAML. They are kept beside the results, not in them, so that grading again does not undo them.
 */
public record Overrides(List<Decision> all) {
    /** Said instead of an exercise: the points in the end, after every deduction. */
    public static final String TOTAL = "total";

    /**
     * A decision.
     *
     * @param exercise the exercise's id, or {@link #TOTAL}
     * @param points in the course's own points
     * @param place where it stands, for messages
     */
    public record Decision(String student, String exercise, BigDecimal points, String reason, String place) {}

    /** There are none. */
    public static Overrides none() {
        return new Overrides(List.of());
    }

    /**
     * Reads decisions.
     *
     * @throws IOException in one sentence, if one is not complete or is made twice
     */
    public static Overrides read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        List<Decision> all = name.endsWith(".yaml") || name.endsWith(".yml") ? yaml(file) : csv(file);
        Set<String> seen = new HashSet<>();
        for (Decision each : all) {
            if (!seen.add(Spelling.key(each.student()) + "\n" + each.exercise())) {
                throw new IOException(each.place() + " decides " + each.exercise() + " of " + each.student()
                        + " a second time. Keep one of the two.");
            }
        }
        return new Overrides(all);
    }

    private static List<Decision> csv(Path file) throws IOException {
        CsvFile table = CsvFile.read(file);
        List<Decision> all = new ArrayList<>();
        for (Row row : table.rows()) {
            all.add(decision(
                    row.cell(table.column("student", "username", "login")),
                    row.cell(table.column("exercise")),
                    row.cell(table.column("points")),
                    row.cell(table.column("reason")),
                    table.place(row)));
        }
        return all;
    }

    private static List<Decision> yaml(Path file) throws IOException {
        Object root;
        try {
            root = new Yaml(new SafeConstructor(new LoaderOptions())).load(CsvFile.text(file));
        } catch (YAMLException broken) {
            throw new IOException(
                    file + " is no readable YAML: "
                            + broken.getMessage().lines().findFirst().orElse("") + ".",
                    broken);
        }
        if (!(root instanceof List<?> list)) {
            throw new IOException(file + " must be a list: each entry with student, exercise, points, reason.");
        }
        List<Decision> all = new ArrayList<>();
        for (Object each : list) {
            String place = file + ", entry " + (all.size() + 1);
            if (!(each instanceof Map<?, ?> entry)) {
                throw new IOException(place + " must have student, exercise, points, reason.");
            }
            all.add(decision(
                    text(entry.get("student")),
                    text(entry.get("exercise")),
                    text(entry.get("points")),
                    text(entry.get("reason")),
                    place));
        }
        return all;
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }

    private static Decision decision(String student, String exercise, String points, String reason, String place)
            throws IOException {
        if (student.isEmpty() || exercise.isEmpty()) {
            throw new IOException(place + " needs a student, and an exercise or the word total.");
        }
        if (reason.isEmpty()) {
            throw new IOException(place + " has no reason. Say why the points of " + student + " are changed.");
        }
        if (!points.matches("\\d{1,6}(\\.\\d{1,4})?")) {
            throw new IOException(place + ": '" + points + "' is no number of points. Write 4 or 4.5, say.");
        }
        return new Decision(student, exercise, new BigDecimal(points), reason, place);
    }
}
