package matml.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import matml.engine.export.Table;
import matml.engine.report.ClassSummary.Cell;
import matml.engine.report.ClassSummary.Column;
import matml.engine.report.ClassSummary.Marked;
import matml.engine.report.ClassSummary.Row;

/**
 * A class as a table, a row for each submission: what the checks gave, without deductions; those that could not be graded
 * come last, with the reason.
 */
public final class ClassCsv implements ClassReport {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public void write(ClassSummary summary, Appendable out) throws IOException {
        Table table = new Table();
        List<Object> head = new ArrayList<>(List.of("submission", "status", "points", "max", "percent"));
        boolean marks = summary.marking().outOf() > 0;
        if (marks) {
            head.add("mark of " + summary.marking().outOf());
        }
        for (Column column : summary.columns()) {
            head.add(column.id() + " of " + column.max());
        }
        head.add("reason");
        table.row(head);
        for (Row row : summary.rows()) {
            List<Object> cells = new ArrayList<>(List.of(
                    row.submission(), row.status(), row.score(), row.max(), Reading.percent(row.score(), row.max())));
            if (marks) {
                Marked marked = summary.marking().marks().get(row.submission());
                cells.add(marked == null ? null : marked.mark());
            }
            for (Column column : summary.columns()) {
                Cell cell = row.cells().get(column.id());
                cells.add(cell == null ? null : cell.score());
            }
            cells.add("");
            table.row(cells);
        }
        summary.unreadable().forEach((name, reason) -> {
            List<Object> cells = new ArrayList<>(List.of(name, "not graded"));
            while (cells.size() + 1 < head.size()) {
                cells.add(null);
            }
            cells.add(reason);
            table.row(cells);
        });
        out.append(table.csvForExcel());
    }
}
