package matml.engine.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import matml.engine.report.ClassSummary.Cell;
import matml.engine.report.ClassSummary.Column;
import matml.engine.report.ClassSummary.Row;

/** The columns of a class table between the name and the total: exercises if they fit, else posts, else none. */
final class ClassColumns {
    private ClassColumns() {}

    /**
     * A column.
     *
     * @param label short, {@code losses}, or {@code post01/losses} if there are several posts
     * @param cell what a submission has there, or null if it was not graded
     */
    record Heading(String label, String title, int max, Function<Row, Cell> cell) {}

    /** The columns, at most so many; a single one would repeat the total and is left out. */
    static List<Heading> of(ClassSummary summary, int most) {
        Map<String, Integer> posts = new LinkedHashMap<>();
        for (Column column : summary.columns()) {
            posts.merge(column.post(), column.max(), Integer::sum);
        }
        List<Heading> exercises = summary.columns().stream()
                .map(column -> exercise(column, posts.size() > 1))
                .toList();
        if (exercises.size() <= most) {
            return exercises.size() < 2 ? List.of() : exercises;
        }
        return posts.size() < 2 || posts.size() > most
                ? List.of()
                : posts.entrySet().stream()
                        .map(post -> post(post.getKey(), post.getValue()))
                        .toList();
    }

    private static Heading exercise(Column column, boolean withPost) {
        String id = Text.line(column.id());
        return new Heading(
                withPost ? id : id.substring(id.indexOf('/') + 1),
                Text.line(column.title()),
                column.max(),
                row -> row.cells().get(column.id()));
    }

    private static Heading post(String id, int max) {
        return new Heading(id, "the whole post", max, row -> {
            List<Cell> cells = row.cells().entrySet().stream()
                    .filter(cell -> cell.getKey().startsWith(id + "/"))
                    .map(Map.Entry::getValue)
                    .toList();
            boolean open = cells.stream().allMatch(cell -> Reading.OPEN.equals(cell.status()));
            return cells.isEmpty()
                    ? null
                    : new Cell(
                            open ? Reading.OPEN : "part",
                            cells.stream().mapToInt(Cell::score).sum(),
                            cells.stream().mapToInt(Cell::max).sum());
        });
    }
}
