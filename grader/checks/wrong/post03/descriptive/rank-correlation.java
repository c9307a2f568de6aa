/*
title: The correlation of the ranks
task: 4
covers: []
ask: Does your result change if the largest value becomes ten times as large?
point: Spearman's coefficient correlates the places in the sorted order. Pearson's correlates the values.
tell: You replace the values by their ranks. Use the values themselves.
*/
final class Descriptive {
    public static double pearson(double[] x, double[] y) {
        requireSameLength(x, y);
        requireValues(x, 2);
        if (allEqual(x) || allEqual(y)) {
            return Double.NaN;
        }
        double[] rankX = ranks(x);
        double[] rankY = ranks(y);
        double r = covariance(rankX, rankY) / Math.sqrt(variance(rankX) * variance(rankY));
        return Math.max(-1, Math.min(1, r));
    }

    private static double[] ranks(double[] values) {
        double[] ranks = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            for (double other : values) {
                ranks[i] += other < values[i] ? 1 : other == values[i] ? 0.5 : 0;
            }
        }
        return ranks;
    }
}
