package matml.engine.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import matml.engine.report.Reading.Failing;
import matml.engine.report.Style.Tone;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.CompileError;
import matml.engine.result.Result.Diagnosis;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Finding;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Verdict;

/**
 * One submission on the console: a line per exercise, then of each exercise the first thing that fails in full and the
 * others in a line each, then the next step.
 */
public final class ConsoleReport implements Report {
    private static final int BAR = 10;
    private static final int LABEL = 12;
    private static final int MOST_ERRORS = 3;
    private static final int LONGEST_VALUE = 600;
    private static final int NARROW_TITLE = 20;
    private static final String INDENT = "  ";

    private final Style style;
    private final String sourceRoot;

    /**
     * @param sourceRoot folder of the student's sources, put before file names so that a click opens them; empty to
     *     leave them bare
     */
    public ConsoleReport(Style style, String sourceRoot) {
        this.style = style;
        this.sourceRoot = sourceRoot;
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String extension() {
        return "txt";
    }

    @Override
    public void write(Result result, Appendable out) throws IOException {
        Lines lines = new Lines(out, style);
        header(result, lines);
        for (Post post : result.posts()) {
            overview(post, lines);
        }
        for (Post post : result.posts()) {
            for (Exercise exercise : post.exercises()) {
                if (!Reading.isDone(exercise) && !Reading.isOpen(exercise)) {
                    lines.blank();
                    details(post, exercise, lines, true);
                }
            }
        }
        next(result, lines);
    }

    private void next(Result result, Lines lines) throws IOException {
        NextStep next = NextStep.of(result);
        lines.blank();
        lines.labelled("", "Next: ", 6, next.words());
        lines.line(" ".repeat(6) + style.paint(Tone.STRONG, next.command()));
    }

    private void header(Result result, Lines lines) throws IOException {
        String name = Columns.cut(Text.line(result.submission()), style.width() - 30);
        lines.line(style.paint(Tone.STRONG, name) + ": " + Reading.score(result.score(), result.max()));
        if (Redaction.isForStaff(result)) {
            lines.wrapped("", Reading.FOR_STAFF);
        }
        for (String remark : result.remarks()) {
            lines.labelled("", "Note: ", 6, Text.lines(remark));
        }
    }

    private void overview(Post post, Lines lines) throws IOException {
        List<Exercise> exercises = post.exercises();
        int status = widest(
                exercises.stream().map(exercise -> Text.line(exercise.status())).toList());
        int numbers = String.valueOf(post.max()).length();
        int fixed = INDENT.length() + status + 2 * numbers + 10;
        int bar = style.width() - fixed - BAR - 2 < NARROW_TITLE ? 0 : BAR;
        int room = style.width() - fixed - (bar == 0 ? 0 : bar + 2);
        List<String> titles = exercises.stream()
                .map(exercise -> Columns.cut(Text.line(exercise.title()), room))
                .toList();
        int title = widest(titles);
        lines.blank();
        lines.wrapped(
                "",
                Text.line(post.id()) + ", " + Text.line(post.title()) + ": " + Reading.share(post.score(), post.max()));
        for (int i = 0; i < exercises.size(); i++) {
            Exercise exercise = exercises.get(i);
            String words = Text.line(exercise.status());
            lines.line(INDENT
                    + style.paint(tone(words), "[" + words + "]")
                    + " ".repeat(status - Columns.width(words))
                    + INDENT
                    + Columns.left(titles.get(i), title)
                    + INDENT
                    + (bar == 0 ? "" : style.bar(exercise.score(), exercise.max(), bar) + INDENT)
                    + Columns.right(String.valueOf(exercise.score()), numbers)
                    + " of "
                    + Columns.right(String.valueOf(exercise.max()), numbers));
        }
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Columns::width).max().orElse(0);
    }

    private static Tone tone(String status) {
        return switch (status) {
            case Reading.DONE -> Tone.GOOD;
            case Reading.OPEN -> Tone.QUIET;
            case Reading.NOT_COMPILED -> Tone.BAD;
            default -> Tone.PART;
        };
    }

    /** The first thing that fails in an exercise, in full; with a line for each other one if asked for. */
    void details(Post post, Exercise exercise, Lines lines, boolean withOthers) throws IOException {
        Optional<Failing> first = Reading.first(exercise);
        boolean broken = !exercise.compile().isEmpty();
        if (broken) {
            heading(Verdict.NOT_COMPILED, Text.line(exercise.title()), lines);
            compileErrors(post, exercise, lines);
        } else if (first.isPresent()) {
            Task task = first.get().task();
            heading(
                    first.get().check().verdict(),
                    Text.line(exercise.title()) + ", " + Reading.name(exercise, task) + " ("
                            + Reading.share(task.score(), task.max()) + ")",
                    lines);
            block(post, exercise, first.get(), lines);
        }
        for (Finding finding : exercise.findings()) {
            String place = path(post, Reading.place(finding.file(), finding.line()));
            label("found", (place.isEmpty() ? "" : place + ": ") + Text.lines(finding.message()), lines);
        }
        if (!withOthers) {
            return;
        }
        String command = NextStep.of(exercise).command();
        label("next", command, lines);
        List<String> others = others(exercise, first.orElse(null), broken);
        for (int i = 0; i < others.size(); i++) {
            label(i == 0 ? "also" : "", others.get(i), lines);
        }
    }

    private void heading(Verdict verdict, String text, Lines lines) throws IOException {
        String word = verdict.toString().toUpperCase(Locale.ROOT);
        List<String> wrapped = Columns.wrap(text, style.width() - word.length() - 2);
        lines.line(style.paint(verdict == Verdict.NOT_ATTEMPTED ? Tone.PART : Tone.BAD, word)
                + INDENT
                + style.paint(Tone.STRONG, wrapped.get(0)));
        for (String rest : wrapped.subList(1, wrapped.size())) {
            lines.line(" ".repeat(word.length() + 2) + style.paint(Tone.STRONG, rest));
        }
    }

    private void compileErrors(Post post, Exercise exercise, Lines lines) throws IOException {
        List<CompileError> errors = exercise.compile();
        for (CompileError error : errors.subList(0, Math.min(MOST_ERRORS, errors.size()))) {
            label("where", path(post, Text.line(error.file()) + ":" + error.line()), lines);
            label("why", Text.lines(error.message()), lines);
        }
        if (errors.size() > MOST_ERRORS) {
            label("", "and " + Reading.count(errors.size() - MOST_ERRORS, "further error"), lines);
        }
    }

    private void block(Post post, Exercise exercise, Failing first, Lines lines) throws IOException {
        CheckResult check = first.check();
        label("check", Text.line(check.title()) + " (" + Reading.visibility(check) + ")", lines);
        label("called", Text.lines(check.called(), LONGEST_VALUE), lines);
        label("expected", Text.lines(check.expected(), LONGEST_VALUE), lines);
        label("got", Text.lines(check.actual(), LONGEST_VALUE), lines);
        label("printed", Text.lines(check.printed(), LONGEST_VALUE), lines);
        label("why", Text.lines(check.message()), lines);
        Diagnosis diagnosis = first.task().diagnosis();
        if (diagnosis != null) {
            label(likeness(diagnosis), Text.line(diagnosis.title()), lines);
            label("question", Text.lines(diagnosis.message().ask()), lines);
            label("pointer", Text.lines(diagnosis.message().point()), lines);
        }
        label("this", Reading.follows(first.task()), lines);
        label("where", path(post, Reading.place(exercise, check)), lines);
    }

    private static String likeness(Diagnosis diagnosis) {
        return "this is".equals(diagnosis.confidence()) ? "this is" : "looks like";
    }

    /** One line for each other task that fails, and one for the other checks of the task that was shown. */
    private static List<String> others(Exercise exercise, Failing shown, boolean broken) {
        List<String> others = new ArrayList<>();
        int notRun = 0;
        for (Task task : exercise.tasks()) {
            if (!Reading.isFailing(task)) {
                continue;
            }
            if (shown != null && !broken && task == shown.task()) {
                int more =
                        (int) task.checks().stream().filter(Reading::isFailing).count() - 1;
                if (more > 0) {
                    others.add(Reading.count(more, "further check") + " of this task did not pass");
                }
            } else if (broken && Reading.verdict(task).orElseThrow() == Verdict.NOT_COMPILED) {
                notRun++;
            } else {
                others.add(other(exercise, task));
            }
        }
        if (notRun > 0) {
            others.add(Reading.count(notRun, "task") + " could not be run; this says nothing about your idea");
        }
        return others;
    }

    private static String other(Exercise exercise, Task task) {
        Diagnosis diagnosis = task.diagnosis();
        return Reading.number(exercise, task) + ", " + Text.line(task.title()) + ": "
                + Reading.verdict(task).orElseThrow() + ", " + Reading.share(task.score(), task.max())
                + (diagnosis == null ? "" : "; " + likeness(diagnosis) + ": " + Text.line(diagnosis.title()))
                + (Reading.follows(task).isEmpty() ? "" : "; " + Reading.follows(task));
    }

    private void label(String label, String text, Lines lines) throws IOException {
        lines.labelled(INDENT, label, LABEL, text);
    }

    /** Where an editor finds a file of a post; files that already have a folder (a quiz) stay as they are. */
    private String path(Post post, String place) {
        return sourceRoot.isEmpty() || place.isEmpty() || place.contains("/")
                ? place
                : sourceRoot + "/matml/" + post.id() + "/" + place;
    }
}
