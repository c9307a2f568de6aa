package matml.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import matml.engine.report.ClassColumns.Heading;
import matml.engine.report.ClassSummary.Cell;
import matml.engine.report.ClassSummary.Row;
import matml.engine.report.Style.Tone;
import matml.engine.statistics.Misconception;
import matml.engine.statistics.Unnamed;

/** A class on the console: a row per submission, then what the class misunderstood. */
public final class ClassTable implements ClassReport {
    private static final int BAR = 10;
    private static final int CELL = 6;
    private static final int WIDEST_NAME = 24;
    private static final int STATUS = 14;
    private static final int MOST_UNNAMED = 5;
    private static final String GAP = "  ";

    private final Style style;

    public ClassTable(Style style) {
        this.style = style;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void write(ClassSummary summary, Appendable out) throws IOException {
        Lines lines = new Lines(out, style);
        lines.line(style.paint(Tone.STRONG, Reading.count(summary.rows().size(), "submission"))
                + (summary.rows().isEmpty() ? "" : ", median " + summary.medianPercent() + " %"));
        if (!summary.rows().isEmpty()) {
            lines.blank();
            table(summary, lines);
            misunderstood(summary, lines);
        }
        if (!summary.unreadable().isEmpty()) {
            section("Not graded", lines);
            for (var each : summary.unreadable().entrySet()) {
                lines.wrapped(GAP, Text.line(each.getKey()) + ": " + Text.line(each.getValue()));
            }
        }
        lines.blank();
        lines.labelled("", "Next: ", 6, next(summary));
    }

    private static String next(ClassSummary summary) {
        if (summary.rows().isEmpty()) {
            return "Give ./matml grade-class the folder that holds one folder or zip per submission.";
        }
        return (summary.unreadable().isEmpty() ? "" : "Mend what was not graded and grade again. ")
                + (summary.statistics().misconceptions().isEmpty()
                        ? ""
                        : "Talk about the first misconception with the class. ")
                + "The pages say of every submission what failed and why.";
    }

    private void table(ClassSummary summary, Lines lines) throws IOException {
        List<Row> rows = summary.rows();
        int widest = rows.stream()
                .mapToInt(row -> Columns.width(Text.line(row.submission())))
                .max()
                .orElse(0);
        int name = Math.max("submission".length(), Math.min(Math.min(WIDEST_NAME, style.width() / 3), widest));
        int total = rows.stream().mapToInt(row -> total(row).length()).max().orElse(0);
        total = Math.max("points".length(), total);
        int room = style.width() - name - total - STATUS - 9;
        List<Heading> columns = ClassColumns.of(summary, Math.max(0, room / CELL));
        StringBuilder head = new StringBuilder(Columns.left("submission", name));
        for (int i = 0; i < columns.size(); i++) {
            head.append(Columns.right("[" + (i + 1) + "]", CELL));
        }
        head.append(GAP)
                .append(Columns.right("points", total))
                .append(GAP)
                .append("  %  ")
                .append("status");
        lines.line(style.paint(Tone.QUIET, head.toString()));
        for (Row row : rows) {
            StringBuilder text = new StringBuilder(Columns.left(Columns.cut(Text.line(row.submission()), name), name));
            for (Heading column : columns) {
                text.append(Columns.right(cell(column.cell().apply(row)), CELL));
            }
            text.append(GAP).append(Columns.right(total(row), total)).append(GAP);
            text.append(Columns.right(String.valueOf(Reading.percent(row.score(), row.max())), 3))
                    .append(GAP);
            int used = Columns.width(text.toString());
            List<String> status = Columns.wrap(row.status(), style.width() - used);
            lines.line(text + status.get(0));
            for (String rest : status.subList(1, status.size())) {
                lines.line(" ".repeat(used) + rest);
            }
        }
        if (!columns.isEmpty()) {
            lines.blank();
        }
        for (int i = 0; i < columns.size(); i++) {
            Heading column = columns.get(i);
            String label = Columns.left("[" + (i + 1) + "]", 5);
            lines.wrapped(GAP, label + column.label() + ", " + column.title() + ": " + Reading.points(column.max()));
        }
    }

    private static String total(Row row) {
        return row.score() + "/" + row.max();
    }

    /** Points, or a word where points would not say what happened. */
    private static String cell(Cell cell) {
        if (cell == null) {
            return "-";
        }
        return switch (cell.status()) {
            case Reading.OPEN -> "open";
            case Reading.NOT_COMPILED -> "error";
            default -> String.valueOf(cell.score());
        };
    }

    private void misunderstood(ClassSummary summary, Lines lines) throws IOException {
        int all = summary.rows().size();
        section("What the class misunderstood", lines);
        if (summary.statistics().misconceptions().isEmpty()) {
            lines.wrapped(GAP, "No known misconception was recognised.");
        }
        for (Misconception each : summary.statistics().misconceptions()) {
            frequency(
                    each.submissions().size(),
                    all,
                    Text.line(each.exerciseTitle()) + ": " + Text.line(each.title()),
                    lines);
        }
        List<Unnamed> unnamed = summary.statistics().unnamed();
        if (!unnamed.isEmpty()) {
            section("Failed without a known misconception", lines);
        }
        for (Unnamed each : unnamed.subList(0, Math.min(MOST_UNNAMED, unnamed.size()))) {
            String task = Text.line(each.exerciseTitle()) + (each.quiz() ? ", question " : ", task ") + each.task()
                    + ": " + Text.line(each.title());
            frequency(each.submissions().size(), all, task, lines);
        }
        if (unnamed.size() > MOST_UNNAMED) {
            lines.line(GAP + "and " + Reading.count(unnamed.size() - MOST_UNNAMED, "further task"));
        }
    }

    private void section(String title, Lines lines) throws IOException {
        lines.blank();
        lines.line(style.paint(Tone.STRONG, title));
    }

    private void frequency(int number, int all, String text, Lines lines) throws IOException {
        int digits = String.valueOf(all).length();
        String label =
                Columns.right(String.valueOf(number), digits) + " of " + all + GAP + style.bar(number, all, BAR) + GAP;
        List<String> parts = new ArrayList<>(Columns.wrap(text, style.width() - GAP.length() - Columns.width(label)));
        lines.line(GAP + label + parts.remove(0));
        for (String rest : parts) {
            lines.line(GAP + " ".repeat(Columns.width(label)) + rest);
        }
    }
}
