package matml.engine.classroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Optional;
import matml.engine.course.Course;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Exercise;
import matml.engine.course.Selection;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;

/**
 * The table of a result as Classroom 50 shows it: whole points, a row passed only with all of them, never an empty table,
 * and the same rows whatever became of the submission.
 */
final class Rows {
    static final int LONGEST_NAME = 100;
    private static final int LONGEST_MESSAGE = 2_000;

    private Rows() {}

    /** A row for each task, of its public checks. */
    static JsonArray ofTasks(Result result) {
        JsonArray rows = new JsonArray();
        for (Post post : result.posts()) {
            for (Result.Exercise exercise : post.exercises()) {
                for (Task task : exercise.tasks()) {
                    if (task.max() > 0) {
                        rows.add(row(
                                name(exercise.id(), task.number(), task.title()),
                                task.score(),
                                task.max(),
                                message(task)));
                    }
                }
            }
        }
        return rows;
    }

    /** The rows of a selection before anything was graded: no points, and why. */
    static JsonArray ofNothing(Course course, Selection selection, String why) {
        JsonArray rows = new JsonArray();
        for (Course.Post post : selection.posts(course)) {
            for (Exercise exercise : selection.exercises(post)) {
                for (Course.Task task : exercise.tasks()) {
                    int max = task.checks().stream()
                            .filter(check -> check.visibility() == Visibility.PUBLIC)
                            .mapToInt(Check::points)
                            .sum();
                    if (max > 0) {
                        rows.add(row(name(exercise.id(), task.number(), task.title()), 0, max, Optional.of(why)));
                    }
                }
            }
        }
        return rows;
    }

    private static String name(String exercise, int task, String title) {
        return cut(Course.Post.shortId(exercise) + " " + task + ": " + title, LONGEST_NAME);
    }

    static JsonObject row(String name, int score, int max, Optional<String> message) {
        JsonObject row = new JsonObject();
        row.addProperty("test-name", name);
        row.addProperty("passed", score == max);
        row.addProperty("score", score);
        row.addProperty("max-score", max);
        message.ifPresent(text -> row.addProperty("message", cut(text, LONGEST_MESSAGE)));
        return row;
    }

    /** What to know first: the recognised misconception's question, else what the first failing check says. */
    private static Optional<String> message(Task task) {
        if (task.diagnosis() != null) {
            return Optional.of(
                    task.diagnosis().title() + ". " + task.diagnosis().message().ask());
        }
        return task.checks().stream()
                .filter(check -> check.verdict() != Verdict.PASSED)
                .findFirst()
                .map(Rows::message);
    }

    private static String message(CheckResult check) {
        return check.message() == null || check.message().isBlank()
                ? check.title() + ": " + check.verdict()
                : check.title() + ": " + check.message();
    }

    static String cut(String text, int most) {
        int[] points = text.codePoints()
                .map(point -> Character.isISOControl(point) && point != '\n' ? ' ' : point)
                .toArray();
        return points.length <= most ? new String(points, 0, points.length) : new String(points, 0, most - 4) + " ...";
    }
}
