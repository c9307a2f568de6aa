package matml.engine.export;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import matml.engine.report.Audience;
import matml.engine.report.Redaction;
import matml.engine.report.Report;
import matml.engine.report.Text;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Verdict;
import matml.engine.roster.Scale;

/**
 * Gradescope's {@code results.json}. Students read it, so that it is redacted whoever asks. Checks keep their own whole
 * points; the total on top is the mark and is what counts. No check is invisible: Gradescope hides the total of whoever
 * has an invisible one.
 */
public final class Gradescope implements Report {
    private final Scale scale;

    /**
     * @param scale what the assignment is worth in Gradescope
     */
    public Gradescope(Scale scale) {
        this.scale = scale;
    }

    @Override
    public String name() {
        return "gradescope";
    }

    @Override
    public String extension() {
        return "json";
    }

    @Override
    public void write(Result result, Appendable out) throws IOException {
        write(result, scale.mark(result.score(), result.max()), List.of(), out);
    }

    /**
     * Writes a result with a mark that was decided elsewhere.
     *
     * @param remarks what became of the points on the way to the mark
     */
    public void write(Result whole, BigDecimal mark, List<String> remarks, Appendable out) throws IOException {
        Result result = Redaction.forAudience(whole, Audience.STUDENT);
        JsonArray tests = new JsonArray();
        for (Post post : result.posts()) {
            for (Exercise exercise : post.exercises()) {
                for (Task task : exercise.tasks()) {
                    addTests(exercise, task, tests);
                }
            }
        }
        JsonObject document = new JsonObject();
        document.addProperty("score", mark);
        document.addProperty("execution_time", Math.max(0, result.millis()) / 1000.0);
        document.addProperty("output", output(result, mark, remarks));
        document.addProperty("output_format", "text");
        document.addProperty("test_output_format", "text");
        document.addProperty("test_name_format", "text");
        document.addProperty("visibility", "visible");
        document.addProperty("stdout_visibility", "hidden");
        document.add("tests", tests);
        out.append(new GsonBuilder()
                        .disableHtmlEscaping()
                        .setPrettyPrinting()
                        .create()
                        .toJson(document))
                .append('\n');
    }

    private static void addTests(Exercise exercise, Task task, JsonArray tests) {
        int number = 0;
        for (CheckResult check : task.checks()) {
            number++;
            JsonObject test = new JsonObject();
            test.addProperty(
                    "name", Text.line(exercise.title()) + ", task " + task.number() + ": " + Text.line(check.title()));
            test.addProperty("number", exercise.id() + "/" + task.number() + "." + number);
            test.addProperty("score", check.points());
            test.addProperty("max_score", check.max());
            test.addProperty("status", check.verdict() == Verdict.PASSED ? "passed" : "failed");
            test.addProperty(
                    "output",
                    check.verdict() == Verdict.PASSED ? "" : check.verdict() + "\n" + Details.of(task, check));
            test.addProperty("visibility", "visible");
            JsonArray tags = new JsonArray();
            tags.add(exercise.id());
            test.add("tags", tags);
            tests.add(test);
        }
    }

    private String output(Result result, BigDecimal mark, List<String> remarks) {
        StringBuilder text = new StringBuilder();
        text.append(result.score() + " of " + result.max() + " points; the mark is " + mark.toPlainString() + " of "
                + scale.outOf() + ".\n");
        remarks.forEach(remark -> text.append(Text.line(remark)).append('\n'));
        result.remarks().forEach(remark -> text.append(Text.line(remark)).append('\n'));
        for (Post post : result.posts()) {
            for (Exercise exercise : post.exercises()) {
                for (CompileError error : exercise.compile()) {
                    text.append(
                            Text.line(error.file()) + ":" + error.line() + ": " + Text.line(error.message()) + "\n");
                }
                for (Finding finding : exercise.findings()) {
                    text.append(Text.line(finding.file()) + ":" + finding.line() + ": " + Text.line(finding.message())
                            + "\n");
                }
            }
        }
        return text.toString().strip();
    }
}
