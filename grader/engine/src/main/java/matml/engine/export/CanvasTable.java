package matml.engine.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import matml.engine.roster.ClassMarks;
import matml.engine.roster.ClassMarks.Mark;
import matml.engine.roster.ClassMarks.Status;
import matml.engine.roster.CsvFile;
import matml.engine.roster.Roster;

/**
 * A CSV file for Canvas: Grades, Import. Canvas wants the columns that identify a student first and in its own order,
 * ending with the section, and finds students by {@code ID}, then by {@code SIS User ID}, then by {@code SIS Login ID}. An
 * assignment is found by the number behind its name, else by its name, else a new one is made.
 */
public final class CanvasTable {
    /** In Canvas's order; those in the middle may be missing. */
    private static final List<String> IDENTITY =
            List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Integration ID", "Root Account", "Section");

    private CanvasTable() {}

    /**
     * The table.
     *
     * @param assignment the name of the assignment in Canvas
     */
    public static String csv(ClassMarks marks, Roster roster, String assignment, int outOf) throws IOException {
        boolean own = roster.kind() == Roster.Kind.CANVAS;
        List<String> identity = own
                ? IDENTITY.stream()
                        .filter(name -> roster.table().column(name) >= 0)
                        .toList()
                : List.of("Student", "ID", "SIS User ID", "SIS Login ID", "Section");
        Table table = new Table();
        List<Object> head = new ArrayList<>(identity);
        head.add(own ? column(roster.table(), assignment) : assignment);
        table.row(head);
        List<Object> possible = new ArrayList<>();
        identity.forEach(name -> possible.add(possible.isEmpty() ? "Points Possible" : ""));
        possible.add(outOf);
        table.row(possible);
        for (Mark mark : marks.marks()) {
            if (mark.status() != Status.NOT_IN_ROSTER) {
                List<Object> row = new ArrayList<>();
                for (String name : identity) {
                    row.add(own ? mark.student().row().cell(roster.table().column(name)) : other(mark, name));
                }
                row.add(mark.mark());
                table.row(row);
            }
        }
        return table.csv();
    }

    private static String other(Mark mark, String column) {
        return switch (column) {
            case "Student" -> mark.student().name();
            case "SIS Login ID" -> mark.student().key();
            case "Section" -> mark.student().section();
            default -> "";
        };
    }

    /** The column of the export that is the assignment's, with its number, if there is one. */
    private static String column(CsvFile table, String assignment) {
        return table.columns().stream()
                .filter(name -> name.equals(assignment)
                        || name.startsWith(assignment)
                                && name.substring(assignment.length()).matches(" \\(\\d+\\)"))
                .findFirst()
                .orElse(assignment);
    }
}
