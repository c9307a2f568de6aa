/*
title: What a row has too much is cut off
task: 1
covers: []
ask: What becomes of the last value of a row that is too long?
point: A row with one value more does not belong to this table. Which of its values is the wrong one, nobody knows.
tell: You go through the training columns and never look at the row's length. Refuse a row that is too long as well.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        if (row.length < mean.length) {
            throw new IllegalArgumentException("a short row");
        }
        double[] standardised = new double[mean.length];
        for (int column = 0; column < mean.length; column++) {
            standardised[column] = deviation[column] == 0 ? 0 : (row[column] - mean[column]) / deviation[column];
        }
        return standardised;
    }
}
