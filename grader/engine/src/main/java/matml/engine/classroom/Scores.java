package matml.engine.classroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Puts official results into Classroom 50's {@code scores.json}: an entry that is marked as overridden is not collected
 * again. What was collected before stays below it.
 */
public final class Scores {
    private static final String SCHEMA = "classroom50/scores/v1";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH-mm-ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final JsonObject scores;

    private Scores(JsonObject scores) {
        this.scores = scores;
    }

    /**
     * Reads a file.
     *
     * @throws IOException in one sentence, if it is none
     */
    public static Scores read(String file, String text) throws IOException {
        try {
            JsonObject scores = JsonParser.parseString(text).getAsJsonObject();
            if (scores.has("schema")
                    && SCHEMA.equals(scores.get("schema").getAsString())
                    && scores.has("assignments")) {
                scores.getAsJsonObject("assignments");
                return new Scores(scores);
            }
        } catch (JsonParseException
                | IllegalStateException
                | ClassCastException
                | UnsupportedOperationException broken) {
            // The same sentence for all that is no such file.
        }
        throw new IOException(file + " is no file of " + SCHEMA + ". Take scores.json of the classroom's folder.");
    }

    /**
     * What was done.
     *
     * @param overridden owners whose entry was there
     * @param added owners that had none
     * @param untouched owners without an official result
     */
    public record Done(String text, List<String> overridden, List<String> added, List<String> untouched) {}

    /**
     * Puts results on top.
     *
     * @param assignment the slug
     * @param official marks by owner
     * @throws IOException in one sentence, if there is no such assignment
     */
    public Done override(String classroom, String assignment, Map<String, OfficialMark> official, Instant now)
            throws IOException {
        JsonObject all = scores.getAsJsonObject("assignments").deepCopy();
        if (!all.has(assignment)) {
            throw new IOException("scores.json has no assignment '" + assignment + "'. It has: "
                    + String.join(", ", all.keySet()) + ".");
        }
        JsonObject entry = all.getAsJsonObject(assignment);
        JsonArray entries = entry.has("entries") ? entry.getAsJsonArray("entries") : new JsonArray();
        Map<String, OfficialMark> open = new LinkedHashMap<>();
        official.forEach((owner, mark) -> open.put(owner.toLowerCase(Locale.ROOT), mark));
        List<String> overridden = new ArrayList<>();
        List<String> untouched = new ArrayList<>();
        for (JsonElement each : entries) {
            JsonObject row = each.getAsJsonObject();
            String owner = row.get("owner").getAsString();
            OfficialMark mark = open.remove(owner.toLowerCase(Locale.ROOT));
            if (mark == null) {
                untouched.add(owner);
                continue;
            }
            JsonArray before = row.has("submissions") ? row.getAsJsonArray("submissions") : new JsonArray();
            JsonArray after = new JsonArray();
            after.add(submission(classroom, assignment, owner, mark, before, now));
            after.addAll(withoutOurs(before));
            row.add("submissions", after);
            row.addProperty("override", true);
            overridden.add(owner);
        }
        List<String> added = new ArrayList<>();
        for (OfficialMark mark : open.values()) {
            JsonObject row = new JsonObject();
            row.addProperty("owner", mark.owner());
            JsonArray submissions = new JsonArray();
            submissions.add(submission(classroom, assignment, mark.owner(), mark, new JsonArray(), now));
            row.add("submissions", submissions);
            row.addProperty("override", true);
            entries.add(row);
            added.add(mark.owner());
        }
        entry.add("entries", entries);
        JsonObject whole = scores.deepCopy();
        whole.add("assignments", all);
        return new Done(Classroom50Result.text(whole), overridden, added, untouched);
    }

    private static JsonObject submission(
            String classroom, String assignment, String owner, OfficialMark mark, JsonArray before, Instant now) {
        String stamp = "submit/manual-" + STAMP.format(now);
        JsonObject latest = before.isEmpty() ? new JsonObject() : before.get(0).getAsJsonObject();
        Context context = new Context(
                classroom,
                assignment,
                text(latest, "assignment_type", "individual"),
                owner,
                stamp,
                text(latest, "commit", "official"),
                text(latest, "release", "official"),
                text(latest, "review", "official"));
        JsonObject submission = Classroom50Result.document(context, mark.rows());
        submission.remove("assignment");
        String time = now.truncatedTo(ChronoUnit.SECONDS).toString();
        submission.addProperty("datetime", text(latest, "datetime", time));
        submission.addProperty("graded_at", time);
        return submission;
    }

    /** A second override takes the place of the first. */
    private static JsonArray withoutOurs(JsonArray before) {
        JsonArray others = new JsonArray();
        for (JsonElement each : before) {
            if (!text(each.getAsJsonObject(), "submission", "").startsWith("submit/manual-")) {
                others.add(each);
            }
        }
        return others;
    }

    private static String text(JsonObject object, String name, String otherwise) {
        JsonElement value = object.get(name);
        return value == null || !value.isJsonPrimitive() || value.getAsString().isEmpty()
                ? otherwise
                : value.getAsString();
    }
}
