package matml.engine.classroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import matml.engine.report.Report;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Verdict;

/**
 * Step outputs for GitHub Classroom's grading reporter, a line for each exercise: {@code post01-losses=<base64>}. The
 * reporter counts passed tests in its table and adds up points in its notice; here each point is a test of its own, so
 * that the two agree.
 */
public final class ReporterOutputs implements Report {
    private static final int LONGEST = 500;

    @Override
    public String name() {
        return "classroom-reporter";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void write(Result result, Appendable out) throws IOException {
        for (Post post : result.posts()) {
            for (Exercise exercise : post.exercises()) {
                if (exercise.max() > 0) {
                    out.append(id(exercise))
                            .append('=')
                            .append(encoded(exercise))
                            .append('\n');
                }
            }
        }
    }

    /** The runner's id: what the reporter is told in {@code runners}. */
    static String id(Exercise exercise) {
        return exercise.id().replace('/', '-');
    }

    private static String encoded(Exercise exercise) {
        JsonArray tests = new JsonArray();
        for (Task task : exercise.tasks()) {
            for (CheckResult check : task.checks()) {
                for (int point = 1; point <= check.max(); point++) {
                    tests.add(test(task, check, point));
                }
            }
        }
        JsonObject runner = new JsonObject();
        runner.addProperty("version", 1);
        runner.addProperty("status", exercise.score() == exercise.max() ? "pass" : "fail");
        runner.addProperty("max_score", exercise.max());
        runner.add("tests", tests);
        return Base64.getEncoder().encodeToString(runner.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject test(Task task, CheckResult check, int point) {
        boolean passed = check.verdict() == Verdict.PASSED;
        JsonObject test = new JsonObject();
        test.addProperty(
                "name",
                line("task " + task.number() + ": " + check.title())
                        + (check.max() == 1 ? "" : " (point " + point + " of " + check.max() + ")"));
        test.addProperty("status", passed ? "pass" : "fail");
        test.addProperty("score", passed ? 1 : 0);
        test.addProperty("message", passed || point > 1 || check.message() == null ? "" : line(check.message()));
        test.addProperty("test_code", "");
        test.addProperty("filename", "");
        test.addProperty("line_no", 0);
        test.addProperty("duration", point == 1 ? check.millis() : 0);
        return test;
    }

    /** On one line, and never one that the runner would take for a command: the reporter prints it as it is. */
    private static String line(String text) {
        String flat = text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ")
                .replace("::", ": :")
                .strip();
        return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST - 4) + " ...";
    }
}
