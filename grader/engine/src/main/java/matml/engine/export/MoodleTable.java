package matml.engine.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import matml.engine.result.Result.Exercise;
import matml.engine.roster.ClassMarks;
import matml.engine.roster.ClassMarks.Mark;
import matml.engine.roster.ClassMarks.Status;
import matml.engine.roster.CsvFile;
import matml.engine.roster.Roster;

/**
 * A CSV file for Moodle. With a grading worksheet as the roster it is that worksheet, filled in: Moodle finds students by
 * {@code Identifier} and demands {@code Grade} and {@code Last modified (grade)}. Otherwise it is a table for the
 * gradebook's own import, where the instructor says which column is which.
 */
public final class MoodleTable {
    private static final String GRADE = "Grade";
    private static final String MODIFIED = "Last modified (grade)";
    private static final String FEEDBACK = "Feedback comments";
    private static final String MAXIMUM = "Maximum grade";

    private MoodleTable() {}

    /**
     * The table.
     *
     * @param assignment the name of the column with the marks, where there is no worksheet
     * @throws IOException in one sentence, if Moodle would refuse or misread what comes of the worksheet
     */
    public static String csv(ClassMarks marks, Roster roster, String assignment, int outOf) throws IOException {
        return roster.kind() == Roster.Kind.MOODLE_WORKSHEET
                ? worksheet(marks, roster.table(), outOf)
                : gradebook(marks, assignment, outOf);
    }

    private static String worksheet(ClassMarks marks, CsvFile sheet, int outOf) throws IOException {
        int grade = sheet.column(GRADE);
        int maximum = sheet.column(MAXIMUM);
        if (grade < 0 || sheet.column(MODIFIED) < 0) {
            throw new IOException(sheet.file() + " needs the columns " + GRADE + " and " + MODIFIED
                    + " for Moodle to take it back. Download the grading worksheet again, with Moodle in English.");
        }
        Table table = new Table().row(sheet.columns());
        for (Mark mark : marks.marks()) {
            if (mark.status() != Status.NOT_IN_ROSTER) {
                CsvFile.Row row = mark.student().row();
                demandMaximum(sheet, row.cell(maximum), outOf);
                List<Object> cells = new ArrayList<>(row.cells());
                if (mark.mark() != null) {
                    cells.set(grade, mark.mark());
                    if (sheet.column(FEEDBACK) >= 0) {
                        cells.set(sheet.column(FEEDBACK), feedback(marks, mark));
                    }
                }
                table.row(cells);
            }
        }
        return table.csv();
    }

    private static void demandMaximum(CsvFile sheet, String maximum, int outOf) throws IOException {
        String number = maximum.replace(',', '.');
        if (number.matches("\\d{1,9}(\\.\\d{1,9})?")
                && new BigDecimal(number).compareTo(BigDecimal.valueOf(outOf)) != 0) {
            throw new IOException(sheet.file() + " is of an assignment out of " + maximum + ", but marks are out of "
                    + outOf + ". Give --out-of " + Math.round(Double.parseDouble(number))
                    + ", or change it in Moodle.");
        }
    }

    private static String gradebook(ClassMarks marks, String assignment, int outOf) throws IOException {
        Table table = new Table()
                .row(List.of("Username", "Email address", "Full name", assignment, assignment + " (Feedback)"));
        for (Mark mark : marks.marks()) {
            if (mark.status() != Status.NOT_IN_ROSTER) {
                List<Object> row = new ArrayList<>(List.of(
                        mark.student().key(),
                        mark.student().email(),
                        mark.student().name()));
                row.add(mark.mark());
                row.add(feedback(marks, mark));
                table.row(row);
            }
        }
        return table.csv();
    }

    /** For students: points, and what became of them. */
    private static String feedback(ClassMarks marks, Mark mark) {
        List<String> parts = new ArrayList<>();
        if (mark.result() != null) {
            parts.add(mark.raw() + " of " + marks.max() + " points: "
                    + mark.result().posts().stream()
                            .flatMap(post -> post.exercises().stream())
                            .map(MoodleTable::exercise)
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        parts.addAll(mark.story());
        return String.join(" ", parts);
    }

    private static String exercise(Exercise exercise) {
        return exercise.title() + " " + exercise.score() + "/" + exercise.max();
    }
}
