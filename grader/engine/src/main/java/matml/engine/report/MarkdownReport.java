package matml.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Diagnosis;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;

/** One submission in GitHub-flavoured Markdown, for job summaries and comments. */
public final class MarkdownReport implements Report {
    private static final int LABEL = 10;

    @Override
    public String name() {
        return "md";
    }

    @Override
    public String extension() {
        return "md";
    }

    @Override
    public void write(Result result, Appendable out) throws IOException {
        out.append("## ").append(Markdown.text(result.submission())).append("\n\n");
        out.append("**").append(Reading.score(result.score(), result.max())).append("**\n\n");
        if (Redaction.isForStaff(result)) {
            out.append("> ").append(Reading.FOR_STAFF).append("\n\n");
        }
        for (String remark : result.remarks()) {
            out.append("- ").append(Markdown.text(remark)).append('\n');
        }
        out.append(result.remarks().isEmpty() ? "" : "\n");
        for (Post post : result.posts()) {
            table(post, out);
        }
        for (Post post : result.posts()) {
            for (Exercise exercise : post.exercises()) {
                if (!Reading.isDone(exercise) && !Reading.isOpen(exercise)) {
                    details(exercise, out);
                }
            }
        }
        NextStep next = NextStep.of(result);
        out.append("**Next:** ")
                .append(Markdown.text(next.words()))
                .append(' ')
                .append(Markdown.code(next.command()))
                .append('\n');
    }

    private static void table(Post post, Appendable out) throws IOException {
        out.append("### ").append(Markdown.text(post.id())).append(": ").append(Markdown.text(post.title()));
        out.append("\n\n| Exercise | Status | Points |\n| --- | --- | ---: |\n");
        for (Exercise exercise : post.exercises()) {
            row(
                    out,
                    Markdown.text(exercise.title()),
                    Markdown.text(exercise.status()),
                    exercise.score(),
                    exercise.max());
        }
        row(out, "**Total**", "", post.score(), post.max());
        out.append('\n');
    }

    private static void row(Appendable out, String title, String status, int score, int max) throws IOException {
        out.append("| ").append(title).append(" | ").append(status).append(" | ");
        out.append(score + " of " + max).append(" |\n");
    }

    private static void details(Exercise exercise, Appendable out) throws IOException {
        out.append("### ").append(Markdown.text(exercise.title())).append(": ");
        out.append(Markdown.text(exercise.status())).append(", ");
        out.append(Reading.share(exercise.score(), exercise.max())).append("\n\n");
        List<String> problems = problems(exercise);
        for (String problem : problems) {
            out.append("- ").append(problem).append('\n');
        }
        out.append(problems.isEmpty() ? "" : "\n");
        for (Task task : exercise.tasks()) {
            if (Reading.isFailing(task) && !Reading.isUntried(task)) {
                task(exercise, task, out);
            }
        }
        boolean untried = false;
        for (Task task : exercise.tasks()) {
            if (Reading.isFailing(task) && Reading.isUntried(task)) {
                out.append("- ")
                        .append(Markdown.text(Reading.name(exercise, task)))
                        .append(": **");
                out.append(Reading.verdict(task).orElseThrow().toString()).append("**, ");
                out.append(Reading.share(task.score(), task.max()));
                String reason = Markdown.text(Reading.whyNotCompiled(task));
                out.append(reason.isEmpty() ? "" : ": ").append(reason).append('\n');
                untried = true;
            }
        }
        out.append(untried ? "\n" : "");
        NextStep next = NextStep.of(exercise);
        out.append("Next: ").append(Markdown.text(next.words())).append(' ');
        out.append(Markdown.code(next.command())).append("\n\n");
    }

    private static List<String> problems(Exercise exercise) {
        List<String> problems = new ArrayList<>();
        for (CompileError error : exercise.compile()) {
            problems.add("**not compiled** " + Markdown.code(error.file() + ":" + error.line()) + " "
                    + Markdown.text(error.message()));
        }
        for (Finding finding : exercise.findings()) {
            problems.add("**found** " + Markdown.code(Reading.place(finding.file(), finding.line())) + " "
                    + Markdown.text(finding.message()));
        }
        return problems;
    }

    private static void task(Exercise exercise, Task task, Appendable out) throws IOException {
        String name = Reading.name(exercise, task);
        out.append("#### ").append(Markdown.text(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1)));
        out.append(" (").append(Reading.share(task.score(), task.max())).append(")\n\n");
        String before = "";
        for (CheckResult check : task.checks()) {
            if (Reading.isFailing(check)) {
                String message = Text.lines(check.message());
                check(check, message.equals(before) ? "The same." : message, out);
                before = message;
            }
        }
        if (task.diagnosis() != null) {
            diagnosis(task.diagnosis(), out);
        }
        if (!Reading.follows(task).isEmpty()) {
            out.append("This ").append(Reading.follows(task)).append(".\n\n");
        }
    }

    private static void check(CheckResult check, String words, Appendable out) throws IOException {
        out.append("**").append(check.verdict().toString()).append("** ");
        out.append(Markdown.text(check.title()))
                .append(" (")
                .append(Reading.visibility(check))
                .append(", ");
        out.append(Reading.share(check.points(), check.max())).append(')');
        String place = Reading.place(check.file(), check.line());
        out.append(place.isEmpty() ? "" : " " + Markdown.code(place));
        String message = Markdown.lines(words);
        out.append(message.isEmpty() ? "" : "  \n" + message).append("\n\n");
        List<String> values = new ArrayList<>();
        value("called", check.called(), values);
        value("expected", check.expected(), values);
        value("got", check.actual(), values);
        value("printed", check.printed(), values);
        out.append(values.isEmpty() ? "" : Markdown.block(String.join("\n", values)) + "\n");
    }

    private static void value(String label, String text, List<String> values) {
        String value = Text.lines(text);
        if (!value.isEmpty()) {
            values.add(Columns.left(label, LABEL) + value.replace("\n", "\n" + " ".repeat(LABEL)));
        }
    }

    private static void diagnosis(Diagnosis diagnosis, Appendable out) throws IOException {
        String start = "this is".equals(diagnosis.confidence()) ? "This is: " : "This looks like: ";
        out.append(start).append("**").append(Markdown.text(diagnosis.title())).append("**\n\n");
        out.append(Markdown.lines(diagnosis.message().ask())).append("\n\n");
        for (Map.Entry<String, String> more : List.of(
                Map.entry("Show me a bit more", Text.lines(diagnosis.message().point())),
                Map.entry("Tell me", Text.lines(diagnosis.message().tell())))) {
            out.append("<details><summary>").append(more.getKey()).append("</summary>\n\n");
            out.append(Markdown.lines(more.getValue())).append("\n\n</details>\n\n");
        }
    }
}
