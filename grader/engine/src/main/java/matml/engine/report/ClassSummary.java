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
import matml.engine.result.Verdict;
import matml.engine.statistics.ClassCount;
import matml.engine.statistics.ClassStatistics;
import matml.engine.statistics.Comparison;

/**
 * What the results of a class come to.
 *
 * @param columns the exercises that anybody was graded on, in the order of the course
 * @param rows one per submission, in the order given
 * @param statistics the same in numbers
 * @param unreadable why the other submissions could not be graded, by name
 * @param marking what a roster and marks add, which may be nothing
 * @param practice practice scores against these, or null
 * @param alike submissions that are alike, or null if nobody has compared them
 * @param names how those in the class are called
 */
public record ClassSummary(
        List<Column> columns,
        List<Row> rows,
        ClassStatistics statistics,
        Map<String, String> unreadable,
        Marking marking,
        Comparison practice,
        Alike alike,
        Names names) {
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

    /**
     * What a roster and marks add.
     *
     * @param outOf what full points are worth; 0 if there are no marks
     * @param marks by submission
     * @param missing students without a submission
     */
    public record Marking(int outOf, Map<String, Marked> marks, List<String> missing) {
        /** Nothing is known but the submissions. */
        public static final Marking NONE = new Marking(0, Map.of(), List.of());
    }

    /**
     * The mark of a submission.
     *
     * @param students whose it is, where its name does not say so; several share a group's
     * @param mark as it is in the table of marks; several where they differ within a group
     * @param story what became of the points on the way to the mark, or empty
     */
    public record Marked(String students, String mark, String story) {}

    /**
     * Sums up a class.
     *
     * @param results one per submission; gone through once, and none is kept
     * @param unreadable why the others could not be graded, by name
     */
    public static ClassSummary of(Iterable<Result> results, Map<String, String> unreadable) {
        Map<String, Column> columns = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        ClassCount count = new ClassCount();
        for (Result result : results) {
            count.add(result);
            rows.add(row(result));
            forEachExercise(
                    result,
                    (post, exercise) -> columns.merge(
                            exercise.id(),
                            new Column(post.id(), exercise.id(), exercise.title(), exercise.max()),
                            (old, found) -> old.max() >= found.max() ? old : found));
        }
        Set<String> everybody = new LinkedHashSet<>();
        rows.forEach(row -> everybody.add(row.submission()));
        everybody.addAll(unreadable.keySet());
        return new ClassSummary(
                columns.values().stream()
                        .sorted(Comparator.comparing(Column::post))
                        .toList(),
                List.copyOf(rows),
                count.statistics(),
                unreadable,
                Marking.NONE,
                null,
                null,
                Names.numbered(everybody));
    }

    /** The same with what a roster and marks add. */
    public ClassSummary with(Marking other) {
        return new ClassSummary(columns, rows, statistics, unreadable, other, practice, alike, names);
    }

    /** The same beside practice scores. */
    public ClassSummary with(Comparison other) {
        return new ClassSummary(columns, rows, statistics, unreadable, marking, other, alike, names);
    }

    /** The same with other names. */
    public ClassSummary with(Names other) {
        return new ClassSummary(columns, rows, statistics, unreadable, marking, practice, alike, other);
    }

    /** The same with those that are alike. */
    public ClassSummary with(Alike other) {
        return new ClassSummary(columns, rows, statistics, unreadable, marking, practice, other, names);
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
        Double median = statistics.distribution().median();
        return median == null ? 0 : (int) Math.floor(median);
    }
}
