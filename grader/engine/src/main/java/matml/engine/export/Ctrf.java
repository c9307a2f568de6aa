package matml.engine.export;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import matml.engine.report.Report;
import matml.engine.report.Text;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Verdict;

/** The Common Test Report Format, ctrf.io: a test for each check, with its points in {@code extra}. */
public final class Ctrf implements Report {
    @Override
    public String name() {
        return "ctrf";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(Result result, Appendable out) throws IOException {
        JsonArray tests = new JsonArray();
        int[] counts = new int[4];
        for (Post post : result.posts()) {
            for (Exercise exercise : post.exercises()) {
                for (Task task : exercise.tasks()) {
                    for (CheckResult check : task.checks()) {
                        tests.add(test(post, exercise, task, check));
                        counts[status(check.verdict()).ordinal()]++;
                    }
                }
            }
        }
        long start = start(result.startedAt());
        JsonObject summary = new JsonObject();
        summary.addProperty("tests", tests.size());
        summary.addProperty("passed", counts[Status.PASSED.ordinal()]);
        summary.addProperty("failed", counts[Status.FAILED.ordinal()]);
        summary.addProperty("pending", counts[Status.PENDING.ordinal()]);
        summary.addProperty("skipped", 0);
        summary.addProperty("other", counts[Status.OTHER.ordinal()]);
        summary.addProperty("start", start);
        summary.addProperty("stop", start + result.millis());
        JsonObject tool = new JsonObject();
        tool.addProperty("name", "matml");
        tool.addProperty("version", Text.line(result.courseVersion()));
        JsonObject results = new JsonObject();
        results.add("tool", tool);
        results.add("summary", summary);
        results.add("tests", tests);
        results.add("extra", points(result.score(), result.max(), "submission", Text.line(result.submission())));
        JsonObject document = new JsonObject();
        document.addProperty("reportFormat", "CTRF");
        document.addProperty("specVersion", "0.0.0");
        document.add("results", results);
        out.append(new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(document))
                .append('\n');
    }

    private static JsonObject test(Post post, Exercise exercise, Task task, CheckResult check) {
        JsonObject test = new JsonObject();
        String title = Text.line(check.title());
        test.addProperty("name", title.isEmpty() ? Text.line(check.id()) : title);
        test.addProperty("status", status(check.verdict()).name().toLowerCase(Locale.ROOT));
        test.addProperty("duration", check.millis());
        test.addProperty("rawStatus", check.verdict().toString());
        JsonArray suite = new JsonArray();
        suite.add(Text.line(exercise.id()));
        suite.add("task " + task.number());
        test.add("suite", suite);
        if (check.verdict() != Verdict.PASSED) {
            if (check.message() != null) {
                test.addProperty("message", Text.line(check.message()));
            }
            String details = Details.of(task, check);
            if (!details.isEmpty()) {
                test.addProperty("trace", details);
            }
            if (check.file() != null) {
                test.addProperty("filePath", SourcePath.of(post, check.file()));
                if (check.line() != null && check.line() > 0) {
                    test.addProperty("line", check.line());
                }
            }
        }
        test.add("extra", points(check.points(), check.max(), "id", Text.line(check.id())));
        return test;
    }

    private static JsonObject points(int points, int max, String name, String value) {
        JsonObject extra = new JsonObject();
        extra.addProperty(name, value);
        extra.addProperty("points", points);
        extra.addProperty("max", max);
        return extra;
    }

    private enum Status {
        PASSED,
        FAILED,
        PENDING,
        OTHER
    }

    private static Status status(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Status.PASSED;
            case NOT_ATTEMPTED -> Status.PENDING;
            case NOT_RUN -> Status.OTHER;
            default -> Status.FAILED;
        };
    }

    private static long start(String time) {
        try {
            return Instant.parse(String.valueOf(time)).toEpochMilli();
        } catch (DateTimeParseException unknown) {
            return 0;
        }
    }
}
