package matml.engine.classroom;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import matml.engine.course.Course;
import matml.engine.course.Selection;
import matml.engine.result.Result;

/** Writes {@code classroom50/result/v1}, the file by which Classroom 50 knows what a submission came to. */
public final class Classroom50Result {
    /** The name of the format. */
    public static final String SCHEMA = "classroom50/result/v1";

    private Classroom50Result() {}

    /** The result of the public checks. */
    public static String of(Result result, Context context) {
        return text(document(context, Rows.ofTasks(result)));
    }

    /** The result of a submission that could not be graded: all rows, no points, and the reason. */
    public static String ofNothing(Course course, Selection selection, String why, Context context) {
        return text(document(context, Rows.ofNothing(course, selection, why)));
    }

    /**
     * A document with these rows. Owner, type and time are the runner's to say: it replaces them.
     *
     * @param rows at least one: an empty table is shown as a success
     */
    static JsonObject document(Context context, JsonArray rows) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(
                    "The selection has no public check, and Classroom 50 shows an empty table"
                            + " as a success. Select exercises, not a quiz alone.");
        }
        JsonObject document = new JsonObject();
        document.addProperty("schema", SCHEMA);
        document.addProperty("classroom", context.classroom());
        document.addProperty("assignment", context.assignment());
        document.addProperty("assignment_type", context.assignmentType());
        document.addProperty("owner", context.owner());
        document.addProperty("submission", context.submission());
        document.addProperty("commit", context.commit());
        document.addProperty("release", context.release());
        document.addProperty("review", context.review());
        document.addProperty("score", sum(rows, "score"));
        document.addProperty("max-score", sum(rows, "max-score"));
        document.add("tests", rows);
        return document;
    }

    private static int sum(JsonArray rows, String field) {
        int sum = 0;
        for (JsonElement row : rows) {
            sum += row.getAsJsonObject().get(field).getAsInt();
        }
        return sum;
    }

    static String text(JsonElement document) {
        return new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(document)
                + "\n";
    }
}
