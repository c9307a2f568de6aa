package matml.engine.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matml.engine.report.Reading.Failing;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Diagnosis;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Verdict;

/** One submission as a page of its own: no script, nothing from elsewhere, readable on a phone and on paper. */
public final class HtmlReport implements Report {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public String extension() {
        return "html";
    }

    @Override
    public void write(Result result, Appendable out) throws IOException {
        String score = Reading.score(result.score(), result.max());
        Html html = Html.page(Text.line(result.submission()) + ": " + score, "one");
        header(result, score, html);
        html.open("main");
        remarks(result, html);
        int number = 0;
        for (Post post : result.posts()) {
            overview(post, number, html);
            number += post.exercises().size();
        }
        number = 0;
        for (Post post : result.posts()) {
            for (Exercise exercise : post.exercises()) {
                exercise(exercise, anchor(number++), html);
            }
        }
        html.close();
        footer(result, html);
        out.append(html.end());
    }

    private static String anchor(int number) {
        return "exercise-" + (number + 1);
    }

    private static void header(Result result, String score, Html html) {
        html.open("header", "class", "top");
        html.element("p", "matml report", "class", "kicker");
        html.open("h1").element("bdi", Text.line(result.submission())).close();
        html.element("p", score, "class", "score");
        html.bar(result.score(), result.max(), score);
        if (Redaction.isForStaff(result)) {
            html.element("p", Reading.FOR_STAFF, "class", "staff");
        }
        next(NextStep.of(result), "Next: ", html);
        html.close();
    }

    private static void next(NextStep next, String lead, Html html) {
        html.open("p", "class", "next");
        html.optional("strong", lead);
        html.text(next.words()).element("code", next.command());
        html.close();
    }

    private static void remarks(Result result, Html html) {
        if (result.remarks().isEmpty()) {
            return;
        }
        html.open("section", "class", "remarks");
        html.element("h2", "How the submission was read").open("ul");
        result.remarks().forEach(remark -> html.element("li", Text.lines(remark)));
        html.close().close();
    }

    private static void overview(Post post, int firstNumber, Html html) {
        html.open("section");
        html.element("h2", Text.line(post.title()));
        html.open("div", "class", "wide").open("table");
        html.element("caption", Text.line(post.id()) + ": " + Reading.score(post.score(), post.max()));
        html.open("thead").open("tr");
        html.element("th", "Exercise", "scope", "col").element("th", "Status", "scope", "col");
        html.element("th", "Points", "scope", "col", "class", "number");
        html.close().close().open("tbody");
        int number = firstNumber;
        for (Exercise exercise : post.exercises()) {
            html.open("tr").open("th", "scope", "row");
            html.element("a", Text.line(exercise.title()), "href", "#" + anchor(number++));
            html.close().open("td");
            status(exercise, html);
            html.close().open("td", "class", "number");
            html.text(exercise.score() + " of " + exercise.max()).bar(exercise.score(), exercise.max());
            html.close().close();
        }
        html.close().close().close().close();
    }

    private static void status(Exercise exercise, Html html) {
        String tone = Reading.isDone(exercise)
                ? "good"
                : Reading.isOpen(exercise) ? "quiet" : Reading.NOT_COMPILED.equals(exercise.status()) ? "bad" : "part";
        html.element("span", Text.line(exercise.status()), "class", "status " + tone);
    }

    private static void exercise(Exercise exercise, String anchor, Html html) {
        html.open("section", "class", "exercise", "id", anchor);
        html.element("h3", Text.line(exercise.title()));
        html.open("p", "class", "facts");
        status(exercise, html);
        html.element("span", Reading.share(exercise.score(), exercise.max()));
        for (String file : exercise.files()) {
            html.element("code", Text.line(file));
        }
        html.close();
        problems(exercise, html);
        Task first = Reading.isOpen(exercise)
                ? null
                : Reading.first(exercise)
                        .filter(found -> found.check().verdict() != Verdict.NOT_COMPILED)
                        .map(Failing::task)
                        .orElse(null);
        for (Task task : exercise.tasks()) {
            task(exercise, task, task == first, html);
        }
        if (Reading.isDone(exercise)) {
            html.element("p", "Nothing to mend here.", "class", "next");
        } else {
            next(NextStep.of(exercise), "", html);
        }
        html.close();
    }

    private static void problems(Exercise exercise, Html html) {
        if (!exercise.compile().isEmpty()) {
            html.element("h4", "What does not compile").open("ul", "class", "problems");
            for (CompileError error : exercise.compile()) {
                String column = error.column() > 0 ? ":" + error.column() : "";
                html.open("li").element("code", Text.line(error.file()) + ":" + error.line() + column);
                html.element("span", Text.lines(error.message()), "class", "message")
                        .close();
            }
            html.close();
        }
        if (!exercise.findings().isEmpty()) {
            html.element("h4", "What was found in the code").open("ul", "class", "problems");
            for (Finding finding : exercise.findings()) {
                html.open("li").optional("code", Reading.place(finding.file(), finding.line()));
                html.element("span", Text.lines(finding.message()), "class", "message");
                html.optional("span", Text.line(finding.rule()), "class", "muted")
                        .close();
            }
            html.close();
        }
    }

    private static void task(Exercise exercise, Task task, boolean unfolded, Html html) {
        html.open("section", "class", "task");
        html.open("h4")
                .text((Reading.isQuiz(exercise) ? "Question " : "Task ") + task.number() + ": "
                        + Text.line(task.title()));
        html.element("span", Reading.share(task.score(), task.max()), "class", "muted")
                .close();
        if (task.diagnosis() != null) {
            diagnosis(task.diagnosis(), html);
        }
        if (!Reading.follows(task).isEmpty()) {
            html.element("p", "This " + Reading.follows(task) + ".");
        }
        // On paper, where everything is unfolded, what passed is left at its number.
        boolean passed = task.checks().stream().allMatch(check -> check.verdict() == Verdict.PASSED);
        String[] attributes =
                unfolded ? new String[] {"open", "open"} : passed ? new String[] {"class", "passed"} : new String[0];
        html.open("details", attributes).element("summary", Reading.tally(task)).open("ul", "class", "checks");
        task.checks().forEach(check -> check(check, html));
        html.close().close().close();
    }

    private static void diagnosis(Diagnosis diagnosis, Html html) {
        String start = "this is".equals(diagnosis.confidence()) ? "This is: " : "This looks like: ";
        html.open("div", "class", "diagnosis");
        html.element("h5", start + Text.line(diagnosis.title()));
        html.optional("p", Text.lines(diagnosis.message().ask()), "class", "message");
        html.open("details").element("summary", "Show me a bit more");
        html.optional("p", Text.lines(diagnosis.message().point()), "class", "message");
        html.open("details").element("summary", "Tell me");
        html.optional("p", Text.lines(diagnosis.message().tell()), "class", "message");
        html.close().close().close();
    }

    private static void check(CheckResult check, Html html) {
        html.open("li").open("p", "class", "check");
        html.open("span", "class", "status " + tone(check.verdict()));
        html.element("span", symbol(check.verdict()), "aria-hidden", "true");
        html.text(check.verdict().toString()).close();
        html.element("span", Text.line(check.title()), "class", "title");
        html.element(
                "span",
                Reading.visibility(check) + ", " + Reading.share(check.points(), check.max()),
                "class",
                "muted");
        html.optional("code", Reading.place(check.file(), check.line())).close();
        html.optional("p", Text.lines(check.message()), "class", "message");
        String called = Text.lines(check.called());
        String expected = Text.lines(check.expected());
        String actual = Text.lines(check.actual());
        String printed = Text.lines(check.printed());
        if (!(called + expected + actual + printed).isEmpty()) {
            html.open("dl", "class", "values");
            value("called", called, html);
            value("expected", expected, html);
            value("got", actual, html);
            value("printed", printed, html);
            html.close();
        }
        html.close();
    }

    private static void value(String label, String value, Html html) {
        if (!value.isEmpty()) {
            html.element("dt", label).open("dd").element("code", value).close();
        }
    }

    private static String tone(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "good";
            case NOT_ATTEMPTED, NOT_RUN -> "quiet";
            default -> "bad";
        };
    }

    private static String symbol(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "\u2713";
            case NOT_ATTEMPTED, NOT_RUN -> "\u25cb";
            default -> "\u2717";
        };
    }

    private static void footer(Result result, Html html) {
        html.open("footer").element("h2", "How this was graded").open("dl", "class", "facts");
        fact("course", Text.line(result.courseVersion()), html);
        fact("graded", String.join(", ", result.assign()), html);
        fact("seed", String.valueOf(result.seed()), html);
        fact("Java", result.java(), html);
        fact("isolation", result.isolation(), html);
        List<String> limits = result.limits().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue())
                .toList();
        fact("limits", String.join(", ", limits), html);
        fact("started", result.startedAt(), html);
        fact("took", String.format(Locale.ROOT, "%.1f s", result.millis() / 1000.0), html);
        fact("content", Optional.ofNullable(result.contentHash()).orElse(""), html);
        html.close();
        html.element(
                "p",
                "A hidden check shows its title and what went wrong, not its inputs: it is there to find out"
                        + " whether the idea works for inputs that you have not seen. Something looks wrong? Show this page to"
                        + " your instructor.");
        html.close();
    }

    private static void fact(String name, String value, Html html) {
        String text = Text.line(value);
        if (!text.isEmpty()) {
            html.open("div").element("dt", name).element("dd", text).close();
        }
    }
}
