/*
title: No rows to transform are refused
task: 2
covers: []
ask: What is the sum of nothing, and what is the transformation of no rows?
point: A test part without rows is unusual and no mistake. Only fit needs a row.
tell: You refuse an empty array or look at its first row. Return an array of length 0.
*/
final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        if (rows.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[][] standardised = new double[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            standardised[row] = transform(rows[row]);
        }
        return standardised;
    }
}
