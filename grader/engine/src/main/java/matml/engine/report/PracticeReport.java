package matml.engine.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import matml.engine.course.Course;
import matml.engine.desk.Desk;
import matml.engine.desk.Practice;
import matml.engine.desk.Practice.Standing;
import matml.engine.desk.Practice.State;
import matml.engine.desk.Practice.TaskStanding;
import matml.engine.report.Style.Tone;
import matml.engine.result.Result;

/**
 * What a student at the keyboard sees: where they are, one thing at a time in the order of teaching, and what comes
 * next. Colour and bars only repeat what words and numbers say.
 */
public final class PracticeReport {
    private static final int BAR = 10;
    private static final int LABEL = 10;
    private static final int SHORTEST_TITLE = 8;
    private static final int LONGEST_TITLE = 45;
    private static final String INDENT = "  ";

    private final Style style;
    private final ConsoleReport console;
    private final Desk desk;
    private final Optional<String> current;

    /**
     * @param current the exercise that the student went to, if any
     */
    public PracticeReport(Style style, Desk desk, Optional<String> current) {
        this.style = style;
        this.desk = desk;
        this.current = current;
        this.console = new ConsoleReport(
                style,
                Desk.fromHere(desk.exercises().resolve("src").resolve("main").resolve("java")));
    }

    /** Where am I: all exercises, and the next one. */
    public String overview(Practice practice) {
        return text(lines -> {
            for (Result.Post post : practice.result().posts()) {
                List<Standing> all = practice.standings().stream()
                        .filter(standing -> standing.post().equals(post.id()))
                        .toList();
                post(post, all, lines);
            }
            remarks(practice, lines);
            lines.blank();
            next(practice, lines);
            for (Course.Post post : desk.course().posts()) {
                if (!post.plots().isEmpty() && coreIsDone(practice, post)) {
                    lines.line("      look at what your code learned: ./matml plot " + post.id());
                }
            }
        });
    }

    private static boolean coreIsDone(Practice practice, Course.Post post) {
        return practice.standings().stream()
                .filter(standing ->
                        standing.post().equals(post.id()) && standing.group().equals("core") && !standing.isQuiz())
                .allMatch(standing -> standing.state() == State.DONE);
    }

    /**
     * What public checks say of the exercises that were asked about.
     *
     * @param all what is known of the course, to say what comes next
     * @param fresh ids of exercises that pass for the first time: said even if nobody asked
     */
    public String check(Practice practice, Practice all, List<String> fresh) {
        return text(lines -> {
            remarks(practice, lines);
            for (Standing standing : all.standings()) {
                if (fresh.contains(standing.id())
                        && practice.standings().stream()
                                .noneMatch(each -> each.id().equals(standing.id()))) {
                    done(standing, lines);
                    lines.blank();
                }
            }
            boolean shown = false;
            for (Result.Post post : practice.result().posts()) {
                for (Result.Exercise exercise : post.exercises()) {
                    Standing standing = practice.standings().stream()
                            .filter(each -> each.id().equals(exercise.id()))
                            .findFirst()
                            .orElseThrow();
                    exercise(standing, exercise, lines);
                    if (!shown && standing.state() == State.FAILING) {
                        lines.blank();
                        console.details(post, exercise, lines, false);
                        shown = true;
                    }
                }
            }
            tally(practice, lines);
            next(practice.next(current).isPresent() ? practice : all, lines);
        });
    }

    /** All exercises of the course in a line each: the table that {@code list} prints. */
    public String list(Practice practice) {
        return text(lines -> {
            for (Result.Post post : practice.result().posts()) {
                post(
                        post,
                        practice.standings().stream()
                                .filter(standing -> standing.post().equals(post.id()))
                                .toList(),
                        lines);
            }
            lines.blank();
            lines.wrapped(
                    "",
                    "An exercise is called by the name in the second column: ./matml check losses, ./matml goto losses.");
        });
    }

    private void post(Result.Post post, List<Standing> standings, Lines lines) throws IOException {
        lines.wrapped("", style.paint(Tone.STRONG, Text.line(post.id()) + ", " + Text.line(post.title())));
        long done = standings.stream()
                .filter(standing -> standing.state() == State.DONE)
                .count();
        int minutes = standings.stream()
                .filter(standing -> standing.state() != State.DONE)
                .mapToInt(Standing::minutes)
                .sum();
        lines.wrapped(
                INDENT,
                style.bar((int) done, standings.size(), BAR) + " " + done + " of " + standings.size() + " done; "
                        + Reading.share(post.score(), post.max())
                        + " by public checks, "
                        + standings.stream().mapToInt(Standing::hidden).sum() + " more by hidden ones"
                        + (minutes == 0 ? "" : "; about " + time(minutes) + " left"));
        String group = "";
        int names = Math.max(
                4,
                standings.stream()
                        .mapToInt(standing -> Columns.width(standing.name()))
                        .max()
                        .orElse(0));
        for (Standing standing : standings) {
            if (!standing.group().equals(group)) {
                group = standing.group();
                lines.line(INDENT + style.paint(Tone.QUIET, group));
            }
            lines.line(row(standing, names));
        }
    }

    private String row(Standing standing, int names) {
        String state = "[" + standing.state() + "]";
        String numbers = Columns.right(Integer.toString(standing.score()), 3) + " of "
                + Columns.right(Integer.toString(standing.max()), 2);
        String minutes = Columns.right(standing.minutes() + " min", 9);
        int fixed = 2 + 9 + 1 + names + 2 + 2 + numbers.length() + minutes.length();
        int room = Math.max(SHORTEST_TITLE, style.width() - fixed);
        String title = Columns.left(Columns.cut(Text.line(standing.title()), room), Math.min(room, LONGEST_TITLE));
        return INDENT
                + style.paint(tone(standing.state()), Columns.left(state, 9))
                + " "
                + Columns.left(standing.name(), names)
                + INDENT
                + title
                + INDENT
                + numbers
                + minutes;
    }

    private void exercise(Standing standing, Result.Exercise exercise, Lines lines) throws IOException {
        long done = standing.tasks().stream()
                .filter(task -> task.state() == State.DONE)
                .count();
        if (standing.state() == State.DONE) {
            lines.labelled(
                    "",
                    "DONE",
                    6,
                    Text.line(standing.title()) + " (" + standing.name() + "): all "
                            + standing.tasks().size() + " tasks pass their public checks. Well done!");
            for (String note : notes(exercise)) {
                lines.wrapped("      ", note);
            }
            return;
        }
        lines.wrapped(
                "",
                style.paint(Tone.STRONG, Text.line(standing.title()) + " (" + standing.name() + ")") + ": " + done
                        + " of " + standing.tasks().size() + " tasks");
        for (TaskStanding task : standing.tasks()) {
            String what = Text.line(task.title())
                    + switch (task.state()) {
                        case WAITING -> ": waiting for task " + task.waitsFor();
                        case FAILING -> task.verdict().equals("failed") ? "" : ": " + task.verdict();
                        default -> "";
                    };
            String word =
                    task.state() == State.FAILING ? "failed" : task.state().toString();
            lines.labelled(INDENT, "[" + word + "]", LABEL, task.number() + "  " + what);
        }
    }

    private void done(Standing standing, Lines lines) throws IOException {
        int tasks = standing.tasks().size();
        lines.labelled(
                "",
                "DONE",
                6,
                Text.line(standing.title()) + " (" + standing.name() + "): "
                        + (tasks == 1 ? "its task passes its" : "all " + tasks + " tasks pass their")
                        + " public checks. Well done!");
    }

    /** What students read of their own success: a line that a check wrote when it passed. */
    private static List<String> notes(Result.Exercise exercise) {
        return exercise.tasks().stream()
                .flatMap(task -> task.checks().stream())
                .map(check -> Text.lines(check.message()))
                .filter(note -> !note.isEmpty())
                .toList();
    }

    private static void remarks(Practice practice, Lines lines) throws IOException {
        for (String remark : practice.result().remarks()) {
            lines.labelled("", "Note: ", 6, Text.lines(remark));
        }
    }

    private void tally(Practice practice, Lines lines) throws IOException {
        lines.blank();
        if (practice.max() == 0) {
            lines.wrapped("", "Nothing was checked: there is no public check of what was named.");
            return;
        }
        lines.wrapped(
                "",
                Reading.share(practice.score(), practice.max()) + " here; " + practice.hidden()
                        + " more are decided by hidden checks"
                        + (desk.hasHiddenChecks() ? " (./matml grade)." : ", when your work is graded."));
    }

    private void next(Practice practice, Lines lines) throws IOException {
        Optional<Standing> next = practice.next(current);
        if (next.isEmpty()) {
            lines.labelled("", "Next: ", 6, allDone(practice));
            return;
        }
        Standing standing = next.get();
        if (standing.isQuiz()) {
            lines.labelled(
                    "",
                    "Next: ",
                    6,
                    "the quiz, " + (standing.max() - standing.score()) + " of "
                            + Reading.count(standing.max(), "question") + " open:");
            lines.line("      " + style.paint(Tone.STRONG, "./matml quiz " + standing.post()));
            return;
        }
        Optional<Result.CompileError> error = compileError(practice, standing);
        if (error.isPresent()) {
            String file = Text.line(error.get().file());
            lines.labelled("", "Next: ", 6, "make " + file + " compile:");
            Path path = desk.source(standing.post(), file.replaceFirst("\\.java$", ""));
            lines.line("      "
                    + style.paint(
                            Tone.STRONG, Desk.fromHere(path) + ":" + error.get().line()));
            return;
        }
        Optional<TaskStanding> task = standing.next();
        String which = task.map(each -> "task " + each.number() + " of \"" + Text.line(standing.title()) + "\", "
                        + Text.line(each.title()))
                .orElse("\"" + Text.line(standing.title()) + "\"");
        boolean started = standing.state() != State.OPEN;
        lines.labelled(
                "",
                "Next: ",
                6,
                (started ? "mend " : "write ")
                        + which
                        + (standing.score() == 0
                                ? " (the exercise takes about " + time(standing.minutes()) + ")"
                                : ""));
        Course.Exercise exercise = desk.course().exercises().stream()
                .filter(each -> each.id().equals(standing.id()))
                .findFirst()
                .orElseThrow();
        int number = task.map(TaskStanding::number).orElse(1);
        failingPlace(practice, standing, number)
                .or(() -> desk.place(exercise, number))
                .ifPresent(place -> line(lines, "      " + style.paint(Tone.STRONG, place)));
        lines.line("      text: " + Desk.fromHere(desk.text(exercise)));
        lines.line("      hint: ./matml hint " + standing.name() + " " + number);
        lines.line("      then: ./matml check " + standing.name());
    }

    private static Optional<Result.CompileError> compileError(Practice practice, Standing standing) {
        return practice.result().posts().stream()
                .flatMap(post -> post.exercises().stream())
                .filter(exercise -> exercise.id().equals(standing.id()))
                .flatMap(exercise -> exercise.compile().stream())
                .findFirst();
    }

    /** The line that a failing check of a task points to, if it points to one. */
    private Optional<String> failingPlace(Practice practice, Standing standing, int task) {
        return practice.result().posts().stream()
                .flatMap(post -> post.exercises().stream())
                .filter(exercise -> exercise.id().equals(standing.id()) && standing.state() == State.FAILING)
                .flatMap(exercise -> exercise.tasks().stream())
                .filter(each -> each.number() == task)
                .flatMap(each -> each.checks().stream())
                .filter(check -> Reading.isFailing(check) && check.file() != null && check.line() != null)
                .findFirst()
                .map(check -> Desk.fromHere(desk.source(
                                standing.post(), Text.line(check.file()).replaceFirst("\\.java$", "")))
                        + ":" + check.line());
    }

    private String allDone(Practice practice) {
        boolean everything = practice.result().posts().size()
                        == desk.course().posts().size()
                && practice.standings().stream().filter(each -> !each.isQuiz()).count()
                        == desk.course().exercises().size();
        String further = everything ? "" : " See what else there is: ./matml";
        return desk.hasHiddenChecks()
                ? "all of this passes. The hidden checks: ./matml grade." + further
                : "all of this passes. Commit and push it, so that the hidden checks can be run." + further;
    }

    private static void line(Lines lines, String text) {
        try {
            lines.line(text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** {@code 25 minutes}, {@code 2 h 10 min}. */
    private static String time(int minutes) {
        return minutes < 60 ? minutes + " minutes" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    private static Tone tone(State state) {
        return switch (state) {
            case DONE -> Tone.GOOD;
            case FAILING -> Tone.BAD;
            case WAITING -> Tone.PART;
            case OPEN -> Tone.QUIET;
        };
    }

    private interface Writing {
        void to(Lines lines) throws IOException;
    }

    private String text(Writing writing) {
        StringBuilder text = new StringBuilder();
        try {
            writing.to(new Lines(text, style));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
