package matml.engine.official;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Tables as text, RFC 4180: commas or semicolons, quotes where they are needed, any line ends. */
public final class Csv {
    private Csv() {}

    /** A row of a table and the line of the file it begins in. */
    public record Row(int line, List<String> cells) {
        /** The cell of a column, empty where the row is shorter. */
        public String cell(int column) {
            return column < 0 || column >= cells.size() ? "" : cells.get(column).strip();
        }
    }

    /**
     * Reads a table; rows of nothing but empty cells are left out.
     *
     * @throws IOException in one sentence, if a quote is not closed
     */
    public static List<Row> read(String file, String text) throws IOException {
        String all = text.startsWith("\uFEFF") ? text.substring(1) : text;
        String head = all.lines().findFirst().orElse("");
        char separator = head.indexOf(',') < 0 && head.indexOf(';') >= 0 ? ';' : ',';
        List<Row> rows = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int began = 1;
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (c == '\n') {
                line++;
            }
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < all.length() && all.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && cell.toString().isBlank()) {
                cell.setLength(0);
                quoted = true;
            } else if (c == separator) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n') {
                cells.add(cell.toString());
                add(began, cells, rows);
                cells = new ArrayList<>();
                cell.setLength(0);
                began = line;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new IOException(
                    file + ", line " + began + ": a quotation mark is opened and never closed. Close it.");
        }
        cells.add(cell.toString());
        add(began, cells, rows);
        return rows;
    }

    private static void add(int line, List<String> cells, List<Row> rows) {
        if (cells.stream().anyMatch(each -> !each.isBlank())) {
            rows.add(new Row(line, List.copyOf(cells)));
        }
    }

    /** The first column that has one of these names; -1 if none has. */
    public static int column(Row head, List<String> names) {
        for (String name : names) {
            for (int i = 0; i < head.cells().size(); i++) {
                if (head.cell(i).toLowerCase(Locale.ROOT).replace(' ', '_').equals(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** A line of a table. A text that a spreadsheet would take for a formula gets an apostrophe. */
    public static String line(Object... cells) {
        StringJoiner line = new StringJoiner(",");
        for (Object each : cells) {
            line.add(each instanceof Number ? each.toString() : quoted(String.valueOf(each)));
        }
        return line + "\r\n";
    }

    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean plain = safe.chars().noneMatch(c -> c == '"' || c == ',' || c == ';' || c == '\n' || c == '\r');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
