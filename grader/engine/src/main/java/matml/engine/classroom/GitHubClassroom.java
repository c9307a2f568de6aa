package matml.engine.classroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import matml.engine.roster.CsvFile;

/**
 * The folder in which GitHub Classroom's export utility left what the service knew: classrooms, assignments, who accepted
 * them with which repository, and the points that were awarded.
 */
public final class GitHubClassroom {
    private static final String ACCEPTED = "accepted-assignments.json";
    private static final String GRADES = "grades.csv";
    private static final int DEPTH = 6;
    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,98}");

    private final Map<String, Assignment> assignments;

    private GitHubClassroom(Map<String, Assignment> assignments) {
        this.assignments = assignments;
    }

    /** An assignment and who accepted it. */
    public record Assignment(String slug, String title, List<Accepted> accepted) {}

    /**
     * A student's copy of an assignment.
     *
     * @param login the account; the key everywhere from here on
     * @param identifier what the roster called the student, or empty
     * @param repository {@code owner/name}
     * @param branch its main branch, or empty
     * @param grade the points of the old service as it wrote them, or empty
     */
    public record Accepted(String login, String identifier, String repository, String branch, String grade) {
        /** The name of the repository without its owner: what its clone's folder is called. */
        public String repositoryName() {
            return repository.substring(repository.indexOf('/') + 1);
        }
    }

    /**
     * Reads an export.
     *
     * @throws IOException in one sentence, if there is none
     */
    public static GitHubClassroom read(Path folder) throws IOException {
        Map<String, Assignment> assignments = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder, DEPTH)) {
            files = walk.filter(file -> Files.isRegularFile(file) && (file.endsWith(ACCEPTED) || file.endsWith(GRADES)))
                    .sorted()
                    .toList();
        }
        Map<String, String> identifiers = new TreeMap<>();
        for (Path file : files) {
            if (file.endsWith(GRADES)) {
                addIdentifiers(file, identifiers);
            }
        }
        for (Path file : files) {
            if (file.endsWith(ACCEPTED)) {
                Assignment assignment = assignment(file, identifiers);
                if (assignments.putIfAbsent(assignment.slug(), assignment) != null) {
                    throw new IOException(folder + " holds two assignments '" + assignment.slug()
                            + "'. Give the folder of one classroom.");
                }
            }
        }
        if (assignments.isEmpty()) {
            throw new IOException(
                    folder + " holds no " + ACCEPTED
                            + ". Give the folder that GitHub's classroom-export-utility has written, or one of a classroom in it.");
        }
        return new GitHubClassroom(assignments);
    }

    private static void addIdentifiers(Path file, Map<String, String> identifiers) throws IOException {
        if (Files.size(file) == 0) {
            return;
        }
        CsvFile table = CsvFile.read(file);
        int login = table.column("github_username", "username", "login");
        int identifier = table.column("roster_identifier", "identifier");
        for (CsvFile.Row row : table.rows()) {
            if (login >= 0
                    && !row.cell(login).isEmpty()
                    && !row.cell(identifier).isEmpty()) {
                identifiers.put(row.cell(login).toLowerCase(Locale.ROOT), row.cell(identifier));
            }
        }
    }

    private static Assignment assignment(Path file, Map<String, String> identifiers) throws IOException {
        try {
            JsonArray items = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8))
                    .getAsJsonArray();
            JsonObject about = about(file, items);
            List<Accepted> accepted = new ArrayList<>();
            for (JsonElement each : items) {
                JsonObject item = each.getAsJsonObject();
                JsonObject repository = item.getAsJsonObject("repository");
                for (JsonElement student : item.getAsJsonArray("students")) {
                    String login = text(student.getAsJsonObject(), "login");
                    if (!LOGIN.matcher(login).matches()) {
                        throw new JsonParseException("a student without a login");
                    }
                    accepted.add(new Accepted(
                            login,
                            identifiers.getOrDefault(login.toLowerCase(Locale.ROOT), ""),
                            text(repository, "full_name"),
                            text(repository, "default_branch"),
                            text(item, "grade")));
                }
            }
            return new Assignment(text(about, "slug"), text(about, "title"), accepted);
        } catch (JsonParseException | IllegalStateException | ClassCastException | NullPointerException broken) {
            throw new IOException(
                    file
                            + " is not as the export utility writes it: a list of students and repositories. Export again.",
                    broken);
        }
    }

    /** The assignment's own document, which stands beside the list; each item of the list repeats it. */
    private static JsonObject about(Path file, JsonArray items) throws IOException {
        Path beside = file.resolveSibling("assignment.json");
        if (Files.isRegularFile(beside)) {
            return JsonParser.parseString(Files.readString(beside, StandardCharsets.UTF_8))
                    .getAsJsonObject();
        }
        return items.isEmpty()
                ? new JsonObject()
                : Optional.ofNullable(items.get(0).getAsJsonObject().getAsJsonObject("assignment"))
                        .orElseGet(JsonObject::new);
    }

    private static String text(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value == null || !value.isJsonPrimitive() ? "" : value.getAsString();
    }

    /**
     * An assignment.
     *
     * @param slug its short name, or null where there is one only
     * @throws IllegalArgumentException in one sentence, with those that there are
     */
    public Assignment assignment(String slug) {
        if (slug == null && assignments.size() == 1) {
            return assignments.values().iterator().next();
        }
        if (slug == null || !assignments.containsKey(slug)) {
            throw new IllegalArgumentException(
                    (slug == null ? "There is more than one assignment" : "There is no '" + slug + "'")
                            + ": give --assignment with one of " + String.join(", ", assignments.keySet()) + ".");
        }
        return assignments.get(slug);
    }
}
