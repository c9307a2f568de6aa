package matml.engine.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import matml.engine.roster.CsvFile.Row;

/**
 * When submissions were handed in, who says so, and whose they are where their names do not tell: {@code submitted.csv}
 * with the columns {@code submission} (or {@code student}) and {@code time}, and perhaps {@code time source}, {@code
 * student}, {@code attempt}. The marks of {@code official collect} are such a table, too.
 *
 * @param by submission, {@link Spelling#key normalised}
 */
public record Submitted(Map<String, Entry> by) {
    /** Where it is expected, in the folder of the results. */
    public static final String FILE = "submitted.csv";

    private static final String NOT_SAID = "source not said";

    /**
     * What is known of a submission.
     *
     * @param time when it counts as handed in, or null
     * @param source who says so, in words
     * @param student whose it is, or empty
     * @param attempt which attempt it is, or -1
     */
    public record Entry(Instant time, String source, String student, int attempt) {
        /** Whether the student could have chosen the time. */
        public boolean isSetByTheStudent() {
            return source.toLowerCase(Locale.ROOT).contains("commit");
        }
    }

    /** Nothing is known. */
    public static Submitted unknown() {
        return new Submitted(Map.of());
    }

    /**
     * Reads a table.
     *
     * @throws IOException in one sentence, if it is none or a time has no zone
     */
    public static Submitted read(Path file) throws IOException {
        CsvFile table = CsvFile.read(file);
        int submission = table.column("submission");
        int student = table.column("student");
        int name = submission >= 0 ? submission : student;
        int time = table.column("time", "submitted_at", "created_at");
        if (name < 0 || time < 0) {
            throw new IOException(file + " needs the columns submission and time; it has "
                    + String.join(", ", table.columns()) + ". Add what is missing.");
        }
        Map<String, Entry> by = new LinkedHashMap<>();
        for (Row row : table.rows()) {
            String source = row.cell(table.column("time source", "source"));
            String whose = submission >= 0 ? row.cell(student) : "";
            Entry entry = new Entry(
                    row.cell(time).isEmpty() ? null : time(row.cell(time), table.place(row)),
                    source.isEmpty() ? NOT_SAID : source,
                    whose,
                    attempt(row.cell(table.column("attempt")), table.place(row)));
            if (by.putIfAbsent(Spelling.key(row.cell(name)), entry) != null) {
                throw new IOException(
                        table.place(row) + " names " + row.cell(name) + " a second time. Take one of the two out.");
            }
        }
        return new Submitted(by);
    }

    /**
     * A moment.
     *
     * @throws IOException in one sentence, if it is none or its zone is missing
     */
    static Instant time(String text, String place) throws IOException {
        try {
            return OffsetDateTime.parse(text.strip().replace(' ', 'T')).toInstant();
        } catch (DateTimeException noTime) {
            throw new IOException(
                    place + ": '" + text + "' is no time with a zone. Write it as 2026-11-20T23:59:00+01:00.", noTime);
        }
    }

    private static int attempt(String text, String place) throws IOException {
        if (text.isEmpty()) {
            return -1;
        }
        if (!text.matches("\\d{1,6}")) {
            throw new IOException(place + ": the attempt '" + text + "' is no number. Count attempts from 1 on.");
        }
        return Integer.parseInt(text);
    }

    /** What is known of a submission. */
    Optional<Entry> of(String name) {
        return Optional.ofNullable(by.get(Spelling.key(name)));
    }
}
