package matml.engine.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import matml.engine.roster.ClassMarks;
import matml.engine.roster.ClassMarks.Mark;

/** The marks of a class for a spreadsheet, with all that they come from. */
public final class MarksTable {
    private MarksTable() {}

    /** The table, with names. */
    public static String csv(ClassMarks marks, int outOf) throws IOException {
        Table table = new Table();
        List<Object> head = new ArrayList<>(List.of("student", "name", "email", "section", "submission"));
        head.addAll(middle(marks, outOf));
        head.addAll(List.of("time", "time source", "decided by hand"));
        head.addAll(exercises(marks));
        table.row(head);
        for (Mark mark : marks.marks()) {
            List<Object> row = new ArrayList<>(List.of(
                    mark.student().key(),
                    mark.student().name(),
                    mark.student().email(),
                    mark.student().section(),
                    mark.submission()));
            middle(marks, mark, row);
            row.add(mark.time());
            row.add(mark.timeSource());
            row.add(mark.overrides());
            exercises(marks, mark, row);
            table.row(row);
        }
        return table.csvForExcel();
    }

    /**
     * The table without anything that tells who somebody is: no names, no times, no words of the instructor, in the order
     * of the ids.
     *
     * @param ids the id of a student by the key
     */
    public static String anonymous(ClassMarks marks, int outOf, UnaryOperator<String> ids) throws IOException {
        Table table = new Table();
        List<Object> head = new ArrayList<>(List.of("id"));
        head.addAll(middle(marks, outOf));
        head.add("decided by hand");
        head.addAll(exercises(marks));
        table.row(head);
        List<List<Object>> rows = new ArrayList<>();
        for (Mark mark : marks.marks()) {
            List<Object> row = new ArrayList<>(List.of(ids.apply(mark.student().key())));
            middle(marks, mark, row);
            row.add(mark.overrides().isEmpty() ? "" : "yes");
            exercises(marks, mark, row);
            rows.add(row);
        }
        rows.sort((one, other) -> one.get(0).toString().compareTo(other.get(0).toString()));
        rows.forEach(table::row);
        return table.csvForExcel();
    }

    private static List<Object> middle(ClassMarks marks, int outOf) {
        return List.of(
                "status",
                "mark of " + outOf,
                "points of " + marks.max(),
                "points of the checks",
                "days late",
                "days of grace",
                "percent off",
                "attempts");
    }

    private static void middle(ClassMarks marks, Mark mark, List<Object> row) {
        row.add(mark.status());
        row.add(mark.mark());
        row.add(mark.points());
        row.add(mark.raw());
        row.add(mark.ruling().days());
        row.add(mark.ruling().grace());
        row.add(mark.ruling().loss());
        row.add(mark.attempts());
    }

    private static List<String> exercises(ClassMarks marks) {
        return marks.exercises().entrySet().stream()
                .map(each -> each.getKey() + " of " + each.getValue())
                .toList();
    }

    private static void exercises(ClassMarks marks, Mark mark, List<Object> row) {
        marks.exercises().keySet().forEach(id -> row.add(mark.exercises().get(id)));
    }
}
