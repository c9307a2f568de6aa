/*
title: Every row of the result is the same array
task: 2
covers: []
ask: How many arrays does your loop make for two rows?
point: If one array is filled again and again, all places of the result point to it, and it holds the last row.
tell: You make the inner array once, before the loop. Make a new one for each row.
*/
final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        double[][] standardised = new double[rows.length][];
        double[] shared = new double[mean.length];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(transform(rows[row]), 0, shared, 0, shared.length);
            standardised[row] = shared;
        }
        return standardised;
    }
}
