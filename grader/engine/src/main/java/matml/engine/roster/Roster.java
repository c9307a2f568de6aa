package matml.engine.roster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matml.engine.roster.CsvFile.Row;

/**
 * Who is in the class.
 *
 * @param kind which system the table comes from
 * @param table the table itself, which some formats fill in and hand back; null if there is none
 * @param students everybody in it, in its order
 * @param remarks what there is to know of it, in sentences
 */
public record Roster(Kind kind, CsvFile table, List<Student> students, List<String> remarks) {
    /** The systems whose tables are known. */
    public enum Kind {
        CANVAS("a Canvas gradebook"),
        MOODLE_WORKSHEET("a Moodle grading worksheet"),
        CLASSROOM50("a Classroom 50 roster"),
        GITHUB_CLASSROOM("a GitHub Classroom roster"),
        OTHER("a table with a column for the login"),
        NONE("no roster");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Somebody in the class.
     *
     * @param key what names the student in every table; no two students share it
     * @param name the full name, or empty
     * @param email the address, or empty
     * @param section the section or group, or empty
     * @param ids what else identifies the student, {@link Spelling#key normalised}: logins, numbers, addresses
     * @param row the row of the table, or null
     */
    public record Student(String key, String name, String email, String section, Set<String> ids, Row row) {}

    private static final String[] LOGIN = {
        "username", "login", "github_username", "github_login", "student", "user", "sis login id", "login id"
    };
    private static final String[] EMAIL = {"email", "email address", "e-mail", "mail"};
    private static final String[] NUMBER = {
        "id number", "sid", "student id", "student_id", "sis user id", "github_id", "id", "roster_identifier"
    };

    /** No roster: whoever has a submission is in the class. */
    public static Roster none() {
        return new Roster(Kind.NONE, null, List.of(), List.of());
    }

    /**
     * Reads a table and finds out whose it is by its columns.
     *
     * @throws IOException in one sentence, if nobody can be identified by it, or two by the same
     */
    public static Roster read(Path file) throws IOException {
        CsvFile table = CsvFile.read(file);
        Kind kind = kind(table);
        List<String> remarks = new ArrayList<>();
        List<Student> students = new ArrayList<>();
        for (Row row : table.rows()) {
            if (kind == Kind.CANVAS && isNoStudentOfCanvas(table, row)) {
                continue;
            }
            Optional<Student> student = student(kind, table, row);
            if (student.isEmpty()) {
                remarks.add(table.place(row) + " names nobody and was left out.");
            } else {
                students.add(student.get());
            }
        }
        if (students.isEmpty()) {
            throw new IOException(file + " has no students. It was read as " + kind + ": look at its columns.");
        }
        demandDifferent(table, students);
        return new Roster(kind, table, List.copyOf(students), List.copyOf(remarks));
    }

    private static Kind kind(CsvFile table) throws IOException {
        if (table.column("identifier") >= 0 && table.column("full name") >= 0) {
            return Kind.MOODLE_WORKSHEET;
        }
        if (table.column("student") >= 0 && table.column("id") >= 0 && table.column("section") >= 0) {
            return Kind.CANVAS;
        }
        if (table.column("identifier", "roster_identifier") >= 0 && table.column("github_username") >= 0) {
            return Kind.GITHUB_CLASSROOM;
        }
        if (table.column("username") >= 0 && table.column("github_id") >= 0) {
            return Kind.CLASSROOM50;
        }
        if (table.column(LOGIN) >= 0 || table.column(EMAIL) >= 0 || table.column(NUMBER) >= 0) {
            return Kind.OTHER;
        }
        throw new IOException(table.file() + " has no column that identifies students; it has "
                + String.join(", ", table.columns()) + ". Name one username, login, email or student.");
    }

    /** Rows of Canvas's own: what the assignments are worth, whether they are posted. */
    private static boolean isNoStudentOfCanvas(CsvFile table, Row row) {
        String name = row.cell(table.column("student"));
        return name.contains("Points Possible")
                || name.isEmpty()
                || row.cell(table.column("id")).isEmpty();
    }

    private static Optional<Student> student(Kind kind, CsvFile table, Row row) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> keys = new ArrayList<>();
        switch (kind) {
            case CANVAS -> {
                keys.add(row.cell(table.column("sis login id")));
                keys.add(row.cell(table.column("id")));
            }
            case MOODLE_WORKSHEET -> {
                keys.add(row.cell(table.column("username")));
                keys.add(row.cell(table.column("id number")));
                // The number at the end is in the names of the files that Moodle hands out.
                keys.add(row.cell(table.column("identifier")).replaceFirst("^\\D+", ""));
            }
            case GITHUB_CLASSROOM -> {
                keys.add(row.cell(table.column("github_username")));
                keys.add(row.cell(table.column("identifier", "roster_identifier")));
            }
            default -> keys.add(row.cell(table.column(LOGIN)));
        }
        keys.add(row.cell(table.column(EMAIL)));
        keys.add(row.cell(table.column(NUMBER)));
        for (String each : LOGIN) {
            if (kind != Kind.CANVAS || !each.equals("student")) {
                keys.add(row.cell(table.column(each)));
            }
        }
        keys.removeIf(String::isEmpty);
        keys.forEach(each -> ids.add(Spelling.key(each)));
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new Student(
                        keys.get(0),
                        name(table, row),
                        row.cell(table.column(EMAIL)),
                        row.cell(table.column("section", "group", "groups")),
                        ids,
                        row));
    }

    private static String name(CsvFile table, Row row) {
        String first = row.cell(table.column("first name", "firstname", "given name"));
        String last = row.cell(table.column("last name", "lastname", "surname", "family name"));
        String both = (first + " " + last).strip();
        int whole = table.column("full name", "name");
        if (whole < 0 && table.column("id") >= 0 && table.column("section") >= 0) {
            whole = table.column("student");
        }
        String name = row.cell(whole);
        return name.isEmpty() ? both : name;
    }

    private static void demandDifferent(CsvFile table, List<Student> students) throws IOException {
        Map<String, Student> owners = new HashMap<>();
        for (Student student : students) {
            Student other = owners.putIfAbsent(Spelling.key(student.key()), student);
            if (other != null) {
                throw new IOException(table.place(student.row()) + " names " + student.key() + ", whom line "
                        + other.row().line() + " names already. Take one of the two out.");
            }
        }
    }

    /** The students that have a login, number or address, by it; what two share identifies nobody. */
    Map<String, Student> byId() {
        Map<String, Student> found = new LinkedHashMap<>();
        Set<String> shared = new LinkedHashSet<>();
        for (Student student : students) {
            for (String id : student.ids()) {
                if (found.putIfAbsent(id, student) != null) {
                    shared.add(id);
                }
            }
        }
        found.keySet().removeAll(shared);
        // A key is never ambiguous, even if it happens to be somebody else's number.
        students.forEach(student -> found.put(Spelling.key(student.key()), student));
        return found;
    }

    /** The students that are called so, whichever name is said first. */
    List<Student> named(String name) {
        String wanted = Spelling.key(name);
        return students.stream()
                .filter(student -> !student.name().isEmpty())
                .filter(student -> Spelling.key(student.name()).equals(wanted)
                        || Spelling.key(turned(student.name())).equals(wanted)
                        || Spelling.key(joined(student.name())).equals(wanted.replaceAll("[^\\p{L}\\p{N}]", "")))
                .toList();
    }

    /** {@code Last, First} becomes {@code First Last}, and the other way round. */
    private static String turned(String name) {
        int comma = name.indexOf(',');
        if (comma >= 0) {
            return name.substring(comma + 1).strip() + " "
                    + name.substring(0, comma).strip();
        }
        int blank = name.lastIndexOf(' ');
        return blank < 0 ? name : name.substring(blank + 1) + " " + name.substring(0, blank);
    }

    /** As Canvas writes names of files: the sortable name without anything but letters and digits. */
    private static String joined(String name) {
        String sortable = name.contains(",") ? name : turned(name);
        return sortable.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
