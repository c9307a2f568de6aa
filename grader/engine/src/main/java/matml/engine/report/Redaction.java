package matml.engine.report;

import java.util.List;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Result.Visibility;
import matml.engine.result.Verdict;

/** Takes out of a result what its readers must not see. */
public final class Redaction {
    private Redaction() {}

    /**
     * The result as an audience may see it. For students, checks that are not public lose what was called, expected,
     * returned and printed; titles, verdicts, points, messages (which give away no value) and diagnoses stay.
     */
    public static Result forAudience(Result result, Audience audience) {
        if (audience == Audience.STAFF) {
            return result;
        }
        List<Post> posts = result.posts().stream().map(Redaction::post).toList();
        return result.with(posts);
    }

    /** Whether a result holds values of hidden checks, which makes it a document for staff. */
    static boolean isForStaff(Result result) {
        return result.posts().stream()
                .flatMap(post -> post.exercises().stream())
                .flatMap(exercise -> exercise.tasks().stream())
                .flatMap(task -> task.checks().stream())
                .anyMatch(check -> !isPublic(check)
                        && (check.called() != null
                                || check.expected() != null
                                || check.actual() != null
                                || check.printed() != null));
    }

    /** Whether nothing was taken out of a result: what failed in hidden checks still has its values. */
    public static boolean isWhole(Result result) {
        return result.posts().stream()
                .flatMap(post -> post.exercises().stream())
                .flatMap(exercise -> exercise.tasks().stream())
                .flatMap(task -> task.checks().stream())
                .filter(check -> !isPublic(check) && check.verdict() == Verdict.FAILED)
                .allMatch(check -> check.actual() != null || Reading.isQuizId(check.id()));
    }

    private static boolean isPublic(CheckResult check) {
        return check.visibility() == Visibility.PUBLIC;
    }

    private static Post post(Post post) {
        List<Exercise> exercises =
                post.exercises().stream().map(Redaction::exercise).toList();
        return post.with(exercises);
    }

    private static Exercise exercise(Exercise exercise) {
        return new Exercise(
                exercise.id(),
                exercise.title(),
                exercise.files(),
                exercise.status(),
                exercise.score(),
                exercise.max(),
                exercise.compile(),
                exercise.findings(),
                exercise.tasks().stream().map(Redaction::task).toList());
    }

    private static Task task(Task task) {
        List<CheckResult> checks = task.checks().stream().map(Redaction::check).toList();
        return new Task(
                task.number(), task.title(), task.score(), task.max(), task.diagnosis(), task.follows(), checks);
    }

    private static CheckResult check(CheckResult check) {
        if (isPublic(check)) {
            return check;
        }
        return new CheckResult(
                check.id(),
                check.title(),
                check.verdict(),
                check.points(),
                check.max(),
                check.message(),
                null,
                null,
                null,
                null,
                check.file(),
                check.line(),
                check.millis(),
                check.visibility());
    }
}
