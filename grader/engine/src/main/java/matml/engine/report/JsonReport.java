package matml.engine.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;

/** The result document itself, {@code matml-result/1}: what is stored, and what all other formats are made from. */
public final class JsonReport implements Report {
    private static final String SCHEMA_RESOURCE = "matml-result-1.schema.json";
    private static final Gson GSON = new GsonBuilder()
            .disableHtmlEscaping()
            .setPrettyPrinting()
            .setStrictness(Strictness.STRICT)
            .create();

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(Result result, Appendable out) throws IOException {
        out.append(GSON.toJson(result)).append('\n');
    }

    /**
     * Reads a document.
     *
     * @throws IOException in one sentence, if it is no result document or its points do not add up
     */
    public static Result read(String json) throws IOException {
        try {
            Result result = GSON.fromJson(json, Result.class);
            if (result == null || !Result.SCHEMA.equals(result.schema())) {
                throw new JsonParseException("its schema must be " + Result.SCHEMA);
            }
            Result whole = whole(result);
            requirePoints(whole);
            return whole;
        } catch (JsonParseException broken) {
            throw new IOException(
                    "This is no result document: " + Text.line(broken.getMessage()) + ". Grade the submission again.",
                    broken);
        }
    }

    /** The JSON Schema of the document. */
    public static String schema() {
        try (InputStream in = JsonReport.class.getResourceAsStream(SCHEMA_RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lists that are left out are empty; a verdict or visibility that is left out or unknown is damage. */
    private static Result whole(Result result) {
        return new Result(
                result.schema(),
                required(result.submission(), "submission"),
                result.contentHash(),
                result.courseVersion(),
                list(result.assign()),
                result.seed(),
                result.java(),
                result.isolation(),
                result.limits() == null ? Map.of() : result.limits(),
                result.startedAt(),
                result.millis(),
                result.score(),
                result.max(),
                list(result.remarks()),
                list(result.posts()).stream().map(JsonReport::whole).toList());
    }

    private static Post whole(Post post) {
        return new Post(
                required(post.id(), "a post's id"),
                post.title(),
                post.score(),
                post.max(),
                list(post.exercises()).stream().map(JsonReport::whole).toList());
    }

    private static Exercise whole(Exercise exercise) {
        return new Exercise(
                required(exercise.id(), "an exercise's id"),
                exercise.title(),
                list(exercise.files()),
                required(exercise.status(), "an exercise's status"),
                exercise.score(),
                exercise.max(),
                list(exercise.compile()),
                list(exercise.findings()),
                list(exercise.tasks()).stream().map(JsonReport::whole).toList());
    }

    private static Task whole(Task task) {
        for (CheckResult check : list(task.checks())) {
            required(check.id(), "a check's id");
            required(check.verdict(), "a check's verdict");
            required(check.visibility(), "a check's visibility");
        }
        if (task.diagnosis() != null) {
            required(task.diagnosis().misconception(), "a diagnosis's misconception");
            required(task.diagnosis().message(), "a diagnosis's message");
        }
        return new Task(
                task.number(),
                task.title(),
                task.score(),
                task.max(),
                task.diagnosis(),
                task.follows(),
                list(task.checks()));
    }

    private static <T> List<T> list(List<T> list) {
        if (list != null && list.contains(null)) {
            throw new JsonParseException("a list has a gap");
        }
        return list == null ? List.of() : List.copyOf(list);
    }

    private static <T> T required(T value, String what) {
        if (value == null) {
            throw new JsonParseException(what + " is missing or unknown");
        }
        return value;
    }

    private static void requirePoints(Result result) {
        requireSum(result.score(), result.posts(), Post::score);
        requireSum(result.max(), result.posts(), Post::max);
        for (Post post : result.posts()) {
            requireSum(post.score(), post.exercises(), Exercise::score);
            requireSum(post.max(), post.exercises(), Exercise::max);
            for (Exercise exercise : post.exercises()) {
                requireSum(exercise.score(), exercise.tasks(), Task::score);
                requireSum(exercise.max(), exercise.tasks(), Task::max);
                for (Task task : exercise.tasks()) {
                    requireSum(task.score(), task.checks(), CheckResult::points);
                    requireSum(task.max(), task.checks(), CheckResult::max);
                }
            }
        }
    }

    private static <T> void requireSum(int total, List<T> parts, ToIntFunction<T> points) {
        if (parts.stream().mapToInt(points).sum() != total) {
            throw new JsonParseException("its points do not add up");
        }
    }
}
