/*
title: The result has columns and rows exchanged
task: 2
covers: P3.8
ask: How many rows does your result have for two crystals with three quantities each?
point: The result has the shape of what went in: one row per crystal.
tell: You fill standardised[column][row]. Make it m x d and set its row i to transform(rows[i]).
*/
final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        if (rows.length == 0) {
            return new double[0][];
        }
        double[][] standardised = new double[mean.length][rows.length];
        for (int row = 0; row < rows.length; row++) {
            double[] one = transform(rows[row]);
            for (int column = 0; column < one.length; column++) {
                standardised[column][row] = one[column];
            }
        }
        return standardised;
    }
}
