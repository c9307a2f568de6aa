package matml.engine.official;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import matml.engine.course.Course;
import matml.engine.course.Course.Check;
import matml.engine.course.Course.Post;
import matml.engine.course.Selection;
import matml.engine.official.Plan.Entry;
import matml.engine.result.Result;
import matml.engine.result.Result.CheckResult;
import matml.engine.result.Verdict;

/**
 * Whether a result document can be what the plan asked for: of that student's pinned work, with this course, with all
 * its checks and no others, each at its own points, each shown to whom it may be shown.
 */
public final class Agreement {
    private final Plan plan;
    private final Course course;
    private final long seed;
    private final String isolation;
    private final Map<String, Check> checks = new HashMap<>();
    private final Map<String, Expected> exercises = new HashMap<>();

    private record Expected(String title, int max, int checks) {}

    /**
     * @param seed the seed that was asked for
     * @param isolation the isolation that was asked for
     */
    public Agreement(Plan plan, Course course, long seed, String isolation) {
        this.plan = plan;
        this.course = course;
        this.seed = seed;
        this.isolation = isolation;
        Selection selection = course.select(plan.assign());
        for (Post post : selection.posts(course)) {
            for (Course.Exercise exercise : selection.exercises(post)) {
                exercises.put(
                        exercise.id(),
                        new Expected(
                                exercise.title(),
                                exercise.max(),
                                exercise.checks().size()));
                exercise.checks().forEach(check -> checks.put(exercise.id() + "/" + check.method(), check));
            }
            if (post.quiz() != null && selection.has(Selection.quizId(post))) {
                exercises.put(
                        Selection.quizId(post),
                        new Expected(
                                post.quiz().title(),
                                post.quiz().max(),
                                post.quiz().questions().size()));
            }
        }
    }

    /** What does not agree, in a few words; empty if all does. */
    Optional<String> problem(Result result, Entry entry) {
        if (!result.submission().equals(entry.submission())) {
            return Optional.of("it is of another student");
        }
        if (!entry.contentHash().equals(result.contentHash())) {
            return Optional.of("it is of other work than the plan pinned");
        }
        if (!plan.assign().equals(result.assign()) || result.seed() != seed) {
            return Optional.of("it is of another selection or seed");
        }
        if (!course.version().equals(result.courseVersion())) {
            return Optional.of("it was made with another version of the course");
        }
        if (!isolation.equals(result.isolation())) {
            return Optional.of("it was made without the isolation that was asked for");
        }
        return points(result);
    }

    private Optional<String> points(Result result) {
        Set<String> seen = new HashSet<>();
        for (Result.Post post : result.posts()) {
            for (Result.Exercise exercise : post.exercises()) {
                Expected expected = exercises.get(exercise.id());
                List<CheckResult> all = exercise.tasks().stream()
                        .flatMap(task -> task.checks().stream())
                        .toList();
                if (expected == null
                        || !seen.add(exercise.id())
                        || expected.max() != exercise.max()
                        || expected.checks() != all.size()
                        || all.stream().map(CheckResult::id).distinct().count() != all.size()
                        || !expected.title().equals(exercise.title())
                        || !all.stream().allMatch(check -> agrees(exercise, check))) {
                    return Optional.of("its checks or points are not those of the course");
                }
            }
        }
        return seen.size() == exercises.size()
                ? Optional.empty()
                : Optional.of("its exercises are not those of the course");
    }

    private boolean agrees(Result.Exercise exercise, CheckResult result) {
        if (result.points() != (result.verdict() == Verdict.PASSED ? result.max() : 0) || result.max() < 0) {
            return false;
        }
        Check check = checks.get(result.id());
        if (check == null) {
            // A question of the quiz: only the sum of its questions is known here.
            return exercise.id().endsWith("/quiz") && result.id().startsWith(exercise.id() + "/");
        }
        return result.id().startsWith(exercise.id() + "/")
                && check.points() == result.max()
                && check.title().equals(result.title())
                && check.visibility() == result.visibility();
    }
}
