/*
title: The distance is compared with the factor alone
task: 5
covers: []
ask: What does a distance of 2 mean in a dense table, and what in a sparse one?
point: A distance is large or small only against what is usual in this table.
tell: You compare the distance with factor. Compare it with factor times the median.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double nearest = Arrays.stream(distances(x)).min().orElseThrow();
        return nearest > factor;
    }
}
