package matml.engine.classroom;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matml.engine.roster.ClassMarks;
import matml.engine.roster.ClassMarks.Mark;
import matml.engine.roster.ClassMarks.Status;

/**
 * A mark as rows of Classroom 50: a row for each exercise, which tells nothing of single checks, so that hidden ones stay
 * hidden. The rows add up to the points in the end, after what lateness took and what was decided by hand.
 *
 * @param owner the account
 */
public record OfficialMark(String owner, JsonArray rows) {
    /** Classroom 50 knows whole points only: where one mark has a part of a point, all are in hundredths. */
    private static final int HUNDREDTHS = 100;

    /**
     * The marks of a class, by owner. Who has nothing to mark, or is not in the roster, has none.
     *
     * @param factor 1, or {@link #HUNDREDTHS} where points have parts
     */
    public record All(Map<String, OfficialMark> byOwner, int factor) {}

    /** The marks of a class. */
    public static All of(ClassMarks marks) {
        List<Mark> counted = marks.marks().stream()
                .filter(mark -> mark.points() != null && mark.status() != Status.NOT_IN_ROSTER)
                .toList();
        boolean whole = counted.stream().allMatch(OfficialMark::isWhole);
        int factor = whole ? 1 : HUNDREDTHS;
        Map<String, OfficialMark> byOwner = new LinkedHashMap<>();
        for (Mark mark : counted) {
            String owner = mark.student().key();
            byOwner.put(owner, new OfficialMark(owner, rows(mark, marks, factor)));
        }
        return new All(byOwner, factor);
    }

    private static boolean isWhole(Mark mark) {
        List<BigDecimal> all = new ArrayList<>(List.of(mark.points()));
        if (!isTotal(mark)) {
            mark.exercises().values().forEach(points -> all.add(mark.ruling().rest(points)));
        }
        return all.stream().allMatch(points -> points.stripTrailingZeros().scale() <= 0);
    }

    /** Whether the total was decided, so that it is not what the exercises come to. */
    private static boolean isTotal(Mark mark) {
        BigDecimal sum = mark.exercises().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return mark.result() == null || mark.ruling().rest(sum).compareTo(mark.points()) != 0;
    }

    private static JsonArray rows(Mark mark, ClassMarks marks, int factor) {
        JsonArray rows = new JsonArray();
        if (isTotal(mark)) {
            rows.add(row("all exercises: decided by hand", mark.points(), marks.max(), mark, factor));
            return rows;
        }
        mark.result().posts().forEach(post -> post.exercises().forEach(exercise -> {
            BigDecimal rest = mark.ruling().rest(mark.exercises().get(exercise.id()));
            rows.add(row(exercise.id() + ": " + exercise.title(), rest, exercise.max(), mark, factor));
        }));
        return rows;
    }

    private static JsonObject row(String name, BigDecimal points, int max, Mark mark, int factor) {
        String story = String.join(" ", mark.story());
        return Rows.row(
                Rows.cut(name, Rows.LONGEST_NAME),
                points.multiply(BigDecimal.valueOf(factor))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact(),
                max * factor,
                story.isEmpty() ? Optional.empty() : Optional.of(story));
    }
}
