package matml.engine.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import matml.engine.report.Text;
import matml.engine.roster.Scale;

/**
 * A table as CSV, RFC 4180. Texts come from rosters and submissions: each stays on one line, without control characters,
 * and one that a spreadsheet would take for a formula gets an apostrophe in front.
 */
public final class Table {
    /** What makes Excel read UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The full-width ones count in East Asian spreadsheets. */
    private static final String FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";

    private final List<List<Object>> rows = new ArrayList<>();

    /** Adds a row: texts, numbers, null for an empty cell. */
    public Table row(List<?> cells) {
        rows.add(new ArrayList<>(cells));
        return this;
    }

    /** The table as text. */
    public String csv() throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            for (List<Object> row : rows) {
                csv.writeRecord(row.stream().map(Table::cell).toList());
            }
        }
        return text.toString();
    }

    /** The table as text that Excel opens by a double click. */
    public String csvForExcel() throws IOException {
        return BYTE_ORDER_MARK + csv();
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return Scale.plain(number).toPlainString();
        }
        return value instanceof Number ? value.toString() : harmless(value.toString());
    }

    /** A text as it may stand in a cell. */
    static String harmless(String text) {
        String line = Text.line(text);
        // Asked before and after cleaning: what is cut off at the start must not lay a formula bare, nor hide one. A
        // dash
        // alone is none, and Moodle reads it as "never".
        boolean formula =
                line.length() > 1 && (FORMULA.indexOf(line.charAt(0)) >= 0 || FORMULA.indexOf(text.charAt(0)) >= 0);
        return formula ? "'" + line : line;
    }
}
