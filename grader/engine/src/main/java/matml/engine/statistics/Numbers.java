package matml.engine.statistics;

import java.util.Collection;

/** The few numbers that the statistics of a class are made of. */
final class Numbers {
    private Numbers() {}

    /** Percent, not rounded; 0 where there is nothing to reach. */
    static double percent(int score, int max) {
        return max == 0 ? 0 : 100.0 * score / max;
    }

    /** The values in order. */
    static double[] sorted(Collection<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    }

    /**
     * The value below which a share of the values lies, between two of them on a straight line: as {@code QUARTILE.INC}
     * of spreadsheets and R's type 7.
     *
     * @param sorted at least one value, in order
     * @param share 0 to 1
     */
    static double quantile(double[] sorted, double share) {
        double at = (sorted.length - 1) * share;
        int below = (int) at;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    /** The middle of the values, at least one. */
    static double median(Collection<Double> values) {
        return quantile(sorted(values), 0.5);
    }

    /** Pearson's correlation; null where one side does not vary. */
    static Double correlation(double[] x, double[] y) {
        double meanX = mean(x);
        double meanY = mean(y);
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < x.length; i++) {
            xx += (x[i] - meanX) * (x[i] - meanX);
            yy += (y[i] - meanY) * (y[i] - meanY);
            xy += (x[i] - meanX) * (y[i] - meanY);
        }
        return xx == 0 || yy == 0 ? null : xy / Math.sqrt(xx * yy);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double each : values) {
            sum += each;
        }
        return sum / values.length;
    }
}
