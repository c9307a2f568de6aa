package matml.engine.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A table that somebody else wrote: UTF-8 with or without a byte-order mark, with commas, semicolons or tabs.
 *
 * @param file where it is, for messages
 * @param columns the names of the columns as they are written
 * @param rows the rows below, each as wide as the columns
 */
public record CsvFile(Path file, List<String> columns, List<Row> rows) {
    private static final long MOST_BYTES = 16L << 20;

    /** A row and the line of the file it begins in. */
    public record Row(long line, List<String> cells) {
        /** The cell of a column; empty for a column that is not there. */
        public String cell(int column) {
            return column < 0 ? "" : cells.get(column).strip();
        }
    }

    /**
     * Reads a table.
     *
     * @throws IOException in one sentence, if that is not possible
     */
    public static CsvFile read(Path file) throws IOException {
        String text = text(file);
        String head = text.lines().findFirst().orElse("");
        demandClosedQuotes(file, text, separator(head));
        List<List<String>> all = new ArrayList<>();
        List<Long> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(head))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .trimWhitespacesAroundQuotes(true)
                .ofCsvRecord(text)) {
            for (CsvRecord each : reader) {
                if (each.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                    all.add(each.getFields());
                    lines.add(each.getStartingLineNumber());
                }
            }
        } catch (CsvParseException broken) {
            throw new IOException(
                    file + " is no readable CSV file: " + broken.getMessage() + " Export it again, or mend that line.",
                    broken);
        }
        if (all.isEmpty()) {
            throw new IOException(file + " is empty. Its first line names the columns.");
        }
        int width = all.get(0).size();
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i < all.size(); i++) {
            List<String> cells = new ArrayList<>(
                    all.get(i).subList(0, Math.min(width, all.get(i).size())));
            while (cells.size() < width) {
                cells.add("");
            }
            rows.add(new Row(lines.get(i), List.copyOf(cells)));
        }
        return new CsvFile(file, List.copyOf(all.get(0)), List.copyOf(rows));
    }

    /**
     * The text of a file that a person keeps.
     *
     * @throws IOException in one sentence, if it is not there, too large or not UTF-8
     */
    static String text(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is not there, or is no file. Look at its name.");
        }
        if (Files.size(file) > MOST_BYTES) {
            throw new IOException(file + " is larger than 16 MiB, which no such table is. Look at its name.");
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherEncoding) {
            throw new IOException(
                    file + " is not UTF-8, so that names in it would be spoiled. Save it as \"CSV UTF-8\".",
                    otherEncoding);
        }
    }

    /** An open quotation mark would swallow all rows behind it. */
    private static void demandClosedQuotes(Path file, String text, char separator) throws IOException {
        boolean quoted = false;
        boolean start = true;
        int closed = -1;
        int line = 1;
        int began = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c == '"' && quoted) {
                quoted = false;
                closed = i;
            } else if (c == '"' && start) {
                quoted = true;
                began = line;
            } else if (c == '"' && closed >= 0 && closed == i - 1) {
                quoted = true;
            }
            start = !quoted && (c == separator || c == '\n' || c == '\r' || start && c == ' ');
        }
        if (quoted) {
            throw new IOException(
                    file + ", line " + began + ": a quotation mark is opened and never closed. Close it.");
        }
    }

    private static char separator(String head) {
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            if (count(head, each) > count(head, best)) {
                best = each;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    /** The first column that has one of these names, in any case, with blanks or underscores; -1 if none has. */
    public int column(String... names) {
        for (String name : names) {
            for (int i = 0; i < columns.size(); i++) {
                if (plain(columns.get(i)).equals(plain(name))) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", " ");
    }

    /** {@code roster.csv, line 4}. */
    public String place(Row row) {
        return file + ", line " + row.line();
    }
}
