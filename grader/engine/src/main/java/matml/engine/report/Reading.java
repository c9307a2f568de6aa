package matml.engine.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;

/** How all formats read a result: the same words for the same facts. */
final class Reading {
    static final String DONE = "done";
    static final String OPEN = "open";
    static final String NOT_COMPILED = "not compiled";

    /** Said where values of hidden checks are shown. */
    static final String FOR_STAFF = "For staff: this report shows values of hidden checks. Do not hand it to students.";

    private Reading() {}

    /** What to show of an exercise first. */
    record Failing(Task task, CheckResult check) {}

    /** {@code 31 of 52 points (60 %)}. */
    static String score(int score, int max) {
        return score + " of " + points(max) + (max == 0 ? "" : " (" + percent(score, max) + " %)");
    }

    /** {@code 3 of 4 points}. */
    static String share(int score, int max) {
        return score + " of " + points(max);
    }

    /** {@code 1 point}, {@code 2 points}. */
    static String points(int number) {
        return count(number, "point");
    }

    /** {@code 1 check}, {@code 2 checks}. */
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** Percent, rounded down: only all points are 100 %. */
    static int percent(int score, int max) {
        return max == 0 ? 0 : (int) (100L * score / max);
    }

    /** Whether nothing is missing. */
    static boolean isDone(Exercise exercise) {
        return DONE.equals(exercise.status());
    }

    /** Whether nothing was tried. */
    static boolean isOpen(Exercise exercise) {
        return OPEN.equals(exercise.status());
    }

    /** Whether a task has a check that did not pass. */
    static boolean isFailing(Task task) {
        return task.checks().stream().anyMatch(Reading::isFailing);
    }

    static boolean isFailing(CheckResult check) {
        return check.verdict() != Verdict.PASSED;
    }

    /** The first thing to work on: what was tried and failed comes before what was not tried. */
    static Optional<Failing> first(Exercise exercise) {
        return first(
                        exercise,
                        check -> isFailing(check)
                                && check.verdict() != Verdict.NOT_ATTEMPTED
                                && check.verdict() != Verdict.NOT_RUN)
                .or(() -> first(exercise, check -> check.verdict() == Verdict.NOT_RUN))
                .or(() -> first(exercise, Reading::isFailing));
    }

    private static Optional<Failing> first(Exercise exercise, Predicate<CheckResult> wanted) {
        return exercise.tasks().stream()
                .flatMap(task -> task.checks().stream().filter(wanted).map(check -> new Failing(task, check)))
                .findFirst();
    }

    /** Said of a task whose failure comes from an earlier one and has no name of its own, else empty. */
    static String follows(Task task) {
        return task.follows() == null || task.diagnosis() != null
                ? ""
                : "follows from task " + task.follows() + ": mend that first";
    }

    /** What the checks of a task came to: {@code 3 checks: 1 passed, 2 failed}. */
    static String tally(Task task) {
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            long number = task.checks().stream()
                    .filter(check -> check.verdict() == verdict)
                    .count();
            if (number > 0) {
                parts.add(number + " " + verdict);
            }
        }
        return count(task.checks().size(), "check") + ": " + String.join(", ", parts);
    }

    /** The first thing that went wrong in a task. */
    static Optional<Verdict> verdict(Task task) {
        return task.checks().stream()
                .map(CheckResult::verdict)
                .filter(verdict -> verdict != Verdict.PASSED)
                .min(Comparator.comparing(verdict -> verdict == Verdict.NOT_ATTEMPTED || verdict == Verdict.NOT_RUN));
    }

    /** Whether nothing more can be said of a task than that it was not tried or could not be. */
    static boolean isUntried(Task task) {
        return task.checks().stream()
                .allMatch(check -> check.verdict() == Verdict.NOT_ATTEMPTED || check.verdict() == Verdict.NOT_COMPILED);
    }

    /** {@code task 2 of 4: Mean absolute error}. */
    static String name(Exercise exercise, Task task) {
        return number(exercise, task) + " of " + exercise.tasks().size() + ": " + Text.line(task.title());
    }

    /** Why the checks of a task did not fit its code or found none that compiles; empty if that is not so. */
    static String whyNotCompiled(Task task) {
        return task.checks().stream()
                .filter(check -> check.verdict() == Verdict.NOT_COMPILED)
                .map(check -> Text.line(check.message()))
                .findFirst()
                .orElse("");
    }

    /** {@code task 2}; a quiz has questions. */
    static String number(Exercise exercise, Task task) {
        return (isQuiz(exercise) ? "question " : "task ") + task.number();
    }

    /** {@code hidden check} or {@code public check}. */
    static String visibility(CheckResult check) {
        return check.visibility() == Visibility.PUBLIC ? "public check" : "hidden check";
    }

    /** {@code Losses.java:27}, {@code Losses.java}, or empty. */
    static String place(String file, Integer line) {
        String name = Text.line(file);
        return name.isEmpty() || line == null || line <= 0 ? name : name + ":" + line;
    }

    /** The place in the student's code that a check points to: a line, else the exercise's main file. */
    static String place(Exercise exercise, CheckResult check) {
        if (check.file() != null) {
            return place(check.file(), check.line());
        }
        return exercise.files().isEmpty() ? "" : Text.line(exercise.files().get(0));
    }

    /** The exercise's id as commands take it: {@code losses}. */
    static String shortId(Exercise exercise) {
        return Text.line(exercise.id().substring(exercise.id().indexOf('/') + 1));
    }

    /** Whether it is a quiz, which has answers instead of code. */
    static boolean isQuiz(Exercise exercise) {
        return exercise.id().endsWith("/quiz");
    }

    /** Whether a check is a question of a quiz. */
    static boolean isQuizId(String checkId) {
        return checkId.contains("/quiz/");
    }
}
