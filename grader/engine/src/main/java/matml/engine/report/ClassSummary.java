package matml.engine.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import matml.engine.result.Result;
import matml.engine.result.Result.Exercise;
import matml.engine.result.Result.Post;
import matml.engine.result.Result.Task;
import matml.engine.result.Verdict;

/**
 * What the results of a class come to.
 *
 * @param columns the exercises that anybody was graded on, in the order of the course
 * @param rows one per submission, in the order given
 * @param misunderstood the misconceptions that were recognised, the most frequent first
 * @param unnamed tasks that failed without a recognised misconception, the most frequent first
 * @param unreadable why the other submissions could not be graded, by name
 */
public record ClassSummary(
        List<Column> columns,
        List<Row> rows,
        List<Misunderstood> misunderstood,
        List<Unnamed> unnamed,
        Map<String, String> unreadable) {
    /** An exercise. */
    public record Column(String post, String id, String title, int max) {}

    /**
     * A submission.
     *
     * @param cells by exercise id; an exercise that was not graded is missing
     * @param status in words: complete, not started, or what is done and what went wrong
     */
    public record Row(String submission, int score, int max, Map<String, Cell> cells, String status) {}

    /** What a submission reached in an exercise. */
    public record Cell(String status, int score, int max) {}

    /** A misconception of an exercise and the submissions that show it. */
    public record Misunderstood(String exercise, String misconception, String title, List<String> submissions) {}

    /** A task that was tried and failed without a name for it, and the submissions where it did. */
    public record Unnamed(String exercise, int task, String title, List<String> submissions) {}

    /**
     * Sums up a class.
     *
     * @param results one per submission; gone through once, and none is kept
     * @param unreadable why the others could not be graded, by name
     */
    public static ClassSummary of(Iterable<Result> results, Map<String, String> unreadable) {
        Map<String, Column> columns = new LinkedHashMap<>();
        Map<String, Misunderstood> misunderstood = new LinkedHashMap<>();
        Map<String, Unnamed> unnamed = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        for (Result result : results) {
            rows.add(row(result));
            forEachExercise(result, (post, exercise) -> {
                columns.merge(
                        exercise.id(),
                        new Column(post.id(), exercise.id(), exercise.title(), exercise.max()),
                        (old, found) -> old.max() >= found.max() ? old : found);
                for (Task task : exercise.tasks()) {
                    note(result.submission(), exercise, task, misunderstood, unnamed);
                }
            });
        }
        return new ClassSummary(
                columns.values().stream()
                        .sorted(Comparator.comparing(Column::post))
                        .toList(),
                List.copyOf(rows),
                misunderstood.values().stream()
                        .map(each -> new Misunderstood(
                                each.exercise(), each.misconception(), each.title(), distinct(each.submissions())))
                        .sorted(Comparator.comparingInt(
                                each -> -each.submissions().size()))
                        .toList(),
                unnamed.values().stream()
                        .map(each ->
                                new Unnamed(each.exercise(), each.task(), each.title(), distinct(each.submissions())))
                        .sorted(Comparator.comparingInt(
                                each -> -each.submissions().size()))
                        .toList(),
                unreadable);
    }

    private static List<String> distinct(List<String> names) {
        return names.stream().distinct().toList();
    }

    private static void note(
            String submission,
            Exercise exercise,
            Task task,
            Map<String, Misunderstood> misunderstood,
            Map<String, Unnamed> unnamed) {
        if (task.diagnosis() != null) {
            String id = task.diagnosis().misconception();
            misunderstood
                    .computeIfAbsent(
                            exercise.id() + "/" + id,
                            key -> new Misunderstood(
                                    exercise.title(), id, task.diagnosis().title(), new ArrayList<>()))
                    .submissions()
                    .add(submission);
        } else if (task.follows() == null
                && task.checks().stream().anyMatch(check -> check.verdict() == Verdict.FAILED)) {
            unnamed.computeIfAbsent(
                            exercise.id() + "/" + task.number(),
                            key -> new Unnamed(exercise.title(), task.number(), task.title(), new ArrayList<>()))
                    .submissions()
                    .add(submission);
        }
    }

    private static void forEachExercise(Result result, BiConsumer<Post, Exercise> action) {
        result.posts().forEach(post -> post.exercises().forEach(exercise -> action.accept(post, exercise)));
    }

    private static Row row(Result result) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        Set<Verdict> troubles = new LinkedHashSet<>();
        forEachExercise(result, (post, exercise) -> {
            cells.put(exercise.id(), new Cell(exercise.status(), exercise.score(), exercise.max()));
            exercise.tasks().stream()
                    .flatMap(task -> task.checks().stream())
                    .map(Result.CheckResult::verdict)
                    .filter(verdict -> verdict.ordinal() >= Verdict.NOT_COMPILED.ordinal())
                    .sorted()
                    .forEach(troubles::add);
        });
        return new Row(result.submission(), result.score(), result.max(), cells, status(cells, troubles));
    }

    private static String status(Map<String, Cell> cells, Set<Verdict> troubles) {
        Collection<Cell> all = cells.values();
        long done =
                all.stream().filter(cell -> Reading.DONE.equals(cell.status())).count();
        if (all.isEmpty()) {
            return "nothing graded";
        }
        if (done == all.size()) {
            return "complete";
        }
        if (all.stream().allMatch(cell -> Reading.OPEN.equals(cell.status()))) {
            return "not started";
        }
        StringBuilder text = new StringBuilder(done + " of " + all.size() + " done");
        troubles.stream().sorted().forEach(verdict -> text.append(", ").append(verdict));
        return text.toString();
    }

    /** The median of the submissions' percent, rounded down; 0 for an empty class. */
    public int medianPercent() {
        List<Integer> sorted = rows.stream()
                .map(row -> Reading.percent(row.score(), row.max()))
                .sorted()
                .toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return 0;
        }
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }
}
