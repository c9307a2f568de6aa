package matml.engine.classroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of {@code classroom50/result/v1} and what its runner and its collection make of a file. What the runner fills
 * in itself (owner, type, time) may be missing here.
 */
public final class ResultCheck {
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int MOST_SHOWN = 20;
    private static final Pattern WHOLE = Pattern.compile("0|[1-9]\\d{0,8}");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    private static final Set<String> TYPES = Set.of("individual", "group", "team");
    private static final Set<String> KNOWN = Set.of(
            "schema",
            "classroom",
            "assignment",
            "assignment_type",
            "owner",
            "submission",
            "submitted_by",
            "commit",
            "release",
            "review",
            "datetime",
            "graded_at",
            "score",
            "max-score",
            "tests");

    private final List<String> errors = new ArrayList<>();
    private final List<String> traps = new ArrayList<>();

    private ResultCheck() {}

    /**
     * What becomes of a file.
     *
     * @param errors why the runner would publish nothing, one sentence each
     * @param traps what would be published and would mislead, one sentence each
     * @param passed whether it would be shown as a success
     */
    public record Outcome(List<String> errors, List<String> traps, boolean passed, String score) {
        /** Whether the runner would publish it. */
        public boolean isPublished() {
            return errors.isEmpty();
        }

        public Outcome {
            errors = List.copyOf(errors.subList(0, Math.min(MOST_SHOWN, errors.size())));
            traps = List.copyOf(traps.subList(0, Math.min(MOST_SHOWN, traps.size())));
        }
    }

    /**
     * Checks a file.
     *
     * @param classroom what the run belongs to, or empty for any; so with {@code assignment} and {@code owner}
     */
    public static Outcome check(
            byte[] file, Optional<String> classroom, Optional<String> assignment, Optional<String> owner) {
        ResultCheck check = new ResultCheck();
        if (file.length > MOST_BYTES) {
            check.errors.add("The file is larger than 10 MiB, which is all that is collected. Shorten the messages.");
            return check.outcome(null);
        }
        JsonObject document = check.parse(new String(file, StandardCharsets.UTF_8));
        if (document != null) {
            check.top(document, classroom, assignment, owner);
            check.rows(document);
        }
        return check.outcome(document);
    }

    private Outcome outcome(JsonObject document) {
        if (!errors.isEmpty() || document == null) {
            return new Outcome(errors, traps, false, "");
        }
        boolean passed = true;
        for (JsonElement row : document.getAsJsonArray("tests")) {
            passed &= row.getAsJsonObject().get("passed").getAsBoolean();
        }
        return new Outcome(
                errors,
                traps,
                passed,
                document.get("score").getAsString() + " of "
                        + document.get("max-score").getAsString());
    }

    private JsonObject parse(String text) {
        try {
            JsonReader reader = new JsonReader(new StringReader(text));
            reader.setStrictness(Strictness.STRICT);
            JsonElement element = JsonParser.parseReader(reader);
            if (element.isJsonObject() && reader.peek() == JsonToken.END_DOCUMENT) {
                return element.getAsJsonObject();
            }
            errors.add("The file holds no JSON object. Write one object, and nothing else, into result.json.");
        } catch (JsonParseException | IOException | StackOverflowError broken) {
            errors.add("The file is no JSON ("
                    + String.valueOf(broken.getMessage()).lines().findFirst().orElse("")
                    + "). Write one JSON object, and nothing else, into result.json.");
        }
        return null;
    }

    private void top(
            JsonObject document, Optional<String> classroom, Optional<String> assignment, Optional<String> owner) {
        for (String name : document.keySet()) {
            if (!KNOWN.contains(name)) {
                traps.add("The schema knows no member '" + name + "' at the top. Put extras into the rows of tests.");
            }
        }
        if (!Classroom50Result.SCHEMA.equals(string(document, "schema"))) {
            errors.add("schema must be \"" + Classroom50Result.SCHEMA + "\".");
        }
        same(document, "classroom", "CLASSROOM", classroom);
        same(document, "assignment", "ASSIGNMENT", assignment);
        if (!string(document, "submission").startsWith("submit/")) {
            errors.add("submission must be the tag that the runner gives in SUBMISSION_TAG: it starts with submit/.");
        }
        for (String name : List.of("commit", "release", "review")) {
            if (string(document, name).isEmpty()) {
                errors.add(name + " must be the address that the runner gives in " + name.toUpperCase(Locale.ROOT)
                        + "_URL; it does not fill it in.");
            }
        }
        if (document.has("owner") && (string(document, "owner").isEmpty() || !matches(document, "owner", owner))) {
            errors.add("owner must be the account that the submission belongs to"
                    + owner.map(name -> ", " + name).orElse("") + ". Leave it out: the runner fills it in.");
        }
        if (document.has("assignment_type") && !TYPES.contains(string(document, "assignment_type"))) {
            errors.add("assignment_type must be individual, group or team. Leave it out: the runner fills it in.");
        }
        for (String name : List.of("datetime", "graded_at")) {
            if (document.has(name) && !TIME.matcher(string(document, name)).matches()) {
                errors.add(name + " must look like 2026-11-20T09:15:40Z. Leave it out: the runner fills it in.");
            }
        }
        points(document, "The result");
    }

    private void same(JsonObject document, String name, String variable, Optional<String> expected) {
        if (string(document, name).isEmpty() || !matches(document, name, expected)) {
            errors.add(name + " must be what the runner gives in " + variable
                    + expected.map(value -> ", here '" + value + "'").orElse("") + "; it does not fill it in.");
        }
    }

    private static boolean matches(JsonObject document, String name, Optional<String> expected) {
        return expected.isEmpty() || expected.get().equals(string(document, name));
    }

    private boolean points(JsonObject object, String what) {
        boolean whole = true;
        for (String name : List.of("score", "max-score")) {
            if (!isWhole(object.get(name))) {
                errors.add(what + ": " + name + " must be a whole number from 0 on, written without a point"
                        + (object.has(name) ? ", not " + shown(object.get(name)) : "; it is missing") + ".");
                whole = false;
            }
        }
        if (whole && object.get("score").getAsInt() > object.get("max-score").getAsInt()) {
            errors.add(what + ": score is larger than max-score.");
            return false;
        }
        return whole;
    }

    private void rows(JsonObject document) {
        if (!document.has("tests") || !document.get("tests").isJsonArray()) {
            errors.add("tests must be a list of rows.");
            return;
        }
        JsonArray rows = document.getAsJsonArray("tests");
        if (rows.isEmpty()) {
            traps.add(
                    "tests is empty: Classroom 50 takes that for an assignment without tests and shows a green success."
                            + " Write a row for every test, also where nothing could be run.");
        }
        int score = 0;
        int max = 0;
        Set<String> names = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isJsonObject()) {
                errors.add("Row " + (i + 1) + " of tests is no object.");
                continue;
            }
            JsonObject row = rows.get(i).getAsJsonObject();
            String name = string(row, "test-name");
            String what = "Row " + (i + 1) + (name.isEmpty() ? "" : " (" + shown(row.get("test-name")) + ")");
            if (name.isEmpty()) {
                errors.add(what + ": test-name must be a text.");
            } else if (!names.add(name)) {
                traps.add(what + ": there is another row of this name, and students cannot tell them apart.");
            }
            boolean known = row.has("passed")
                    && row.get("passed").isJsonPrimitive()
                    && row.get("passed").getAsJsonPrimitive().isBoolean();
            if (!known) {
                errors.add(what + ": passed must be true or false.");
            }
            if (points(row, what) && known) {
                consistent(row, what);
                score += row.get("score").getAsInt();
                max += row.get("max-score").getAsInt();
            }
        }
        if (errors.isEmpty()
                && !rows.isEmpty()
                && (score != document.get("score").getAsInt()
                        || max != document.get("max-score").getAsInt())) {
            traps.add("The rows come to " + score + " of " + max
                    + " points, and the result says otherwise. Nobody checks that; make them equal.");
        }
    }

    private void consistent(JsonObject row, String what) {
        boolean all = row.get("score").getAsInt() == row.get("max-score").getAsInt();
        if (row.get("passed").getAsBoolean() && !all) {
            traps.add(what + ": it has a part of its points and is marked as passed: if all rows are, the submission is"
                    + " shown as a success. Set passed to false.");
        } else if (!row.get("passed").getAsBoolean() && all && row.get("score").getAsInt() > 0) {
            traps.add(what + ": it has all its points and is marked as failed. Set passed to true.");
        }
    }

    private static boolean isWhole(JsonElement value) {
        return value != null
                && value.isJsonPrimitive()
                && value.getAsJsonPrimitive().isNumber()
                && WHOLE.matcher(value.getAsString()).matches();
    }

    private static String string(JsonObject object, String name) {
        JsonElement value = object.get(name);
        return value != null
                        && value.isJsonPrimitive()
                        && value.getAsJsonPrimitive().isString()
                ? value.getAsString()
                : "";
    }

    private static String shown(JsonElement value) {
        String text = value.toString().replaceAll("\\p{Cntrl}", " ");
        return text.length() <= 60 ? text : text.substring(0, 56) + " ...";
    }
}
