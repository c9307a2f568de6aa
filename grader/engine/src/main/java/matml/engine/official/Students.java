package matml.engine.official;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import matml.engine.roster.CsvFile;

/**
 * Who is in the class and where their repositories are, from a table that the instructor keeps.
 *
 * @param all the students, in the order of the table
 * @param remarks rows that name nobody, one sentence each
 */
public record Students(List<Student> all, List<String> remarks) {
    private static final String[] NAMES = {"student", "username", "login", "github_username", "github_login", "user"};
    private static final String[] REPOSITORIES = {
        "repository", "student_repository_url", "repository_url", "clone_url", "html_url", "repo"
    };
    private static final String[] BRANCHES = {"branch", "default_branch"};

    /** Good as a name of a file everywhere, and as the key of a gradebook. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,98}[A-Za-z0-9_-]|[A-Za-z0-9]");

    private static final Pattern OWNER_AND_NAME = Pattern.compile("[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+");
    private static final String BLANK = "{student}";

    /**
     * A student.
     *
     * @param name the name of the submission, and the key in every table
     * @param repository what git fetches from
     * @param branch the branch that counts; empty for the repository's own main branch
     */
    public record Student(String name, String repository, String branch) {}

    /**
     * Reads a table with a column for the login ({@code username}, {@code login}, {@code student}, ...) and perhaps one
     * for the repository and one for the branch: a roster of Classroom 50 or of GitHub Classroom is one.
     *
     * @param pattern where a repository is if the table does not say so, with {@code {student}} in it; or null
     * @param server what {@code owner/name} belongs to, {@code https://github.com}
     * @throws IOException in one sentence, if it is no such table
     */
    public static Students read(Path file, String pattern, String server) throws IOException {
        if (pattern != null && !pattern.contains(BLANK)) {
            throw new IllegalArgumentException("--repository must say where the student's name goes, as in"
                    + " --repository my-course/post01-" + BLANK + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw new IOException(file + " is not there. Give a CSV file with the columns student and repository.");
        }
        CsvFile table = CsvFile.read(file);
        int name = table.column(NAMES);
        int repository = table.column(REPOSITORIES);
        int branch = table.column(BRANCHES);
        if (name < 0) {
            throw new IOException(
                    file + " has no column for the students' logins: call it student, username or login.");
        }
        if (repository < 0 && pattern == null) {
            throw new IOException(file + " has no column repository: add it, or say where the repositories are with"
                    + " --repository my-course/post01-" + BLANK + ".");
        }
        return students(table, name, repository, branch, pattern, server);
    }

    private static Students students(CsvFile table, int name, int repository, int branch, String pattern, String server)
            throws IOException {
        List<Student> all = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        for (CsvFile.Row row : table.rows()) {
            String who = row.cell(name);
            String place = table.place(row) + ": ";
            if (who.isEmpty()) {
                remarks.add(place + "there is no login; nobody was planned for this line. Fill it in.");
                continue;
            }
            if (!NAME.matcher(who).matches()) {
                throw new IOException(
                        place + "'" + who + "' is no login: use letters, digits, hyphens, dots and underscores.");
            }
            Long before = lines.putIfAbsent(who.toLowerCase(Locale.ROOT), row.line());
            if (before != null) {
                throw new IOException(place + who + " is there already, in line " + before + ". Keep one of the two.");
            }
            String where = row.cell(repository);
            if (where.isEmpty() && pattern != null) {
                where = pattern.replace(BLANK, who);
            }
            if (where.isEmpty()) {
                throw new IOException(place + who + " has no repository. Fill it in, or take the line out.");
            }
            all.add(new Student(who, address(where, server, place), row.cell(branch)));
        }
        if (all.isEmpty()) {
            throw new IOException(table.file() + " names no student. Add a line for each.");
        }
        return new Students(List.copyOf(all), List.copyOf(remarks));
    }

    /** What git understands: never an option, and none of the helpers that run a command. */
    private static String address(String text, String server, String place) throws IOException {
        if (OWNER_AND_NAME.matcher(text).matches() && !isFolder(text)) {
            return server + "/" + text + (text.endsWith(".git") ? "" : ".git");
        }
        if (isFolder(text)) {
            return Path.of(text).toAbsolutePath().normalize().toString();
        }
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getRawUserInfo() != null && !scheme.equals("ssh")) {
                throw new IOException(
                        place + "the address of the repository holds a user or password. Take it out of the table.");
            }
            if (List.of("https", "ssh", "file").contains(scheme)) {
                return text;
            }
        } catch (URISyntaxException noAddress) {
            // Said below, together with addresses of other kinds.
        }
        throw new IOException(
                place + "'" + text + "' is no repository: give owner/name, an https address or a folder.");
    }

    private static boolean isFolder(String text) {
        try {
            return !text.startsWith("-") && Files.isDirectory(Path.of(text));
        } catch (InvalidPathException address) {
            return false;
        }
    }
}
