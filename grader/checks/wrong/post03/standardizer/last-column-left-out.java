/*
title: The last column stays as it is
task: 1
covers: []
ask: Up to which column does your loop go?
point: In many files the last column is the label. Here all d columns are quantities to be standardised.
tell: Your loop ends one column early. Let it run while column < row.length.
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = row.clone();
        for (int column = 0; column < row.length - 1; column++) {
            standardised[column] = deviation[column] == 0 ? 0 : (row[column] - mean[column]) / deviation[column];
        }
        if (deviation[row.length - 1] == 0) {
            standardised[row.length - 1] = 0;
        }
        return standardised;
    }
}
