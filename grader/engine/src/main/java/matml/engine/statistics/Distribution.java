package matml.engine.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * How the scores of a class are spread, in percent of the points that there are.
 *
 * @param number how many submissions
 * @param bars how many reached 0 to 9 percent, 10 to 19, and so on; all points have a bar of their own, the last
 * @param mean null without submissions, and so are the others
 * @param lowerQuartile a quarter of the class has at most this
 * @param upperQuartile a quarter of the class has at least this
 */
public record Distribution(
        int number,
        List<Integer> bars,
        Double lowest,
        Double lowerQuartile,
        Double median,
        Double mean,
        Double upperQuartile,
        Double highest) {
    private static final int BARS = 11;

    /** The percent that bar {@code index} begins with. */
    public static int from(int index) {
        return 10 * index;
    }

    /** The spread of scores in percent. */
    public static Distribution of(Collection<Double> percents) {
        List<Integer> bars = new ArrayList<>(Collections.nCopies(BARS, 0));
        for (double each : percents) {
            int bar = (int) Math.max(0, Math.min(BARS - 1, Math.floor(each / 10)));
            bars.set(bar, bars.get(bar) + 1);
        }
        if (percents.isEmpty()) {
            return new Distribution(0, List.copyOf(bars), null, null, null, null, null, null);
        }
        double[] sorted = Numbers.sorted(percents);
        return new Distribution(
                sorted.length,
                List.copyOf(bars),
                sorted[0],
                Numbers.quantile(sorted, 0.25),
                Numbers.quantile(sorted, 0.5),
                Arrays.stream(sorted).average().orElseThrow(),
                Numbers.quantile(sorted, 0.75),
                sorted[sorted.length - 1]);
    }
}
