/*
title: Rows are counted from 1
task: 1
contains: [equal-distances-overwrite-each-other]
covers: []
ask: Which label is y[i] for the first row of the table?
point: Row numbers are used as places in arrays, so they start at 0.
tell: You add 1 to the row numbers. Leave them as they are.
*/
final class NearestPatternPredictor {
    public int[] neighbours(double[] x) {
        return Arrays.stream(nearest(distances(x))).map(row -> row + 1).toArray();
    }
}
