package matml.engine.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Practice scores against official ones. Practice has the public checks only, so that it is as a rule higher; what counts
 * is who differs more than the class does.
 *
 * @param pairs whoever has both
 * @param typical the median of practice minus official, in percentage points; null without pairs
 * @param limit an outlier's difference is further than this from the typical one: {@value #LEAST} percentage points, or
 *     three times the median absolute deviation (scaled by 1.4826 to match a standard deviation) where that is more
 * @param outliers beyond the limit, the furthest first
 * @param onlyOfficial students without a practice score
 * @param onlyPractice students without an official score
 */
public record Comparison(
        List<Pair> pairs,
        Double typical,
        double limit,
        List<Pair> outliers,
        List<String> onlyOfficial,
        List<String> onlyPractice) {
    /** Differences nearer to the typical one than this are nobody's business. */
    public static final double LEAST = 20;

    private static final double DEVIATIONS = 3;
    private static final double LIKE_A_STANDARD_DEVIATION = 1.4826;

    /**
     * A score.
     *
     * @param submission whose it is, as it is shown
     * @param percent of the points that there are
     * @param content the hash of what was graded
     */
    public record Score(String submission, double percent, String content) {}

    /**
     * Somebody with both scores, in percent.
     *
     * @param sameWork whether both are of the same files
     */
    public record Pair(String submission, double practice, double official, boolean sameWork) {
        /** How much more it was in practice. */
        public double difference() {
            return practice - official;
        }
    }

    /**
     * Compares.
     *
     * @param practice by what identifies a student in both
     * @param official by the same
     */
    public static Comparison of(Map<String, Score> practice, Map<String, Score> official) {
        List<Pair> pairs = new ArrayList<>();
        List<String> onlyOfficial = new ArrayList<>();
        new TreeMap<>(official).forEach((student, score) -> {
            Score other = practice.get(student);
            if (other == null) {
                onlyOfficial.add(score.submission());
            } else {
                boolean same = score.content() != null && score.content().equals(other.content());
                pairs.add(new Pair(score.submission(), other.percent(), score.percent(), same));
            }
        });
        List<String> onlyPractice = new ArrayList<>();
        new TreeMap<>(practice).forEach((student, score) -> {
            if (!official.containsKey(student)) {
                onlyPractice.add(score.submission());
            }
        });
        if (pairs.isEmpty()) {
            return new Comparison(List.of(), null, LEAST, List.of(), onlyOfficial, onlyPractice);
        }
        double typical = Numbers.median(pairs.stream().map(Pair::difference).toList());
        double deviation = Numbers.median(pairs.stream()
                .map(pair -> Math.abs(pair.difference() - typical))
                .toList());
        double limit = Math.max(LEAST, DEVIATIONS * LIKE_A_STANDARD_DEVIATION * deviation);
        List<Pair> outliers = pairs.stream()
                .filter(pair -> Math.abs(pair.difference() - typical) > limit)
                .sorted(Comparator.comparingDouble(pair -> -Math.abs(pair.difference() - typical)))
                .toList();
        return new Comparison(List.copyOf(pairs), typical, limit, outliers, onlyOfficial, onlyPractice);
    }
}
