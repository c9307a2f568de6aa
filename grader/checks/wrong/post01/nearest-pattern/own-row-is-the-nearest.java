/*
title: Every training row is its own nearest neighbour
task: 5
contains: [factor-ignored]
covers: []
ask: How far is a training row from itself?
point: If a row may name itself, all distances are 0, and so is their median.
tell: Your inner loop visits the row itself. Leave out the case that both row numbers are equal.
*/
final class NearestPatternPredictor {
    private double[] distancesToTheNearestOther() {
        double[] nearest = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            nearest[row] = Double.POSITIVE_INFINITY;
            for (double[] other : rows) {
                nearest[row] = Math.min(nearest[row], distance(rows[row], other));
            }
        }
        return nearest;
    }
}
