/*
title: The way back goes further away
task: 3
covers: []
ask: What comes out if transform and your inverse are called in turn?
point: inverse undoes transform. It is another formula, solved for v.
tell: Your inverse standardises once more. Compute m + s z.
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] original = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            original[column] = deviation[column] == 0 ? mean[column] : (row[column] - mean[column]) / deviation[column];
        }
        return original;
    }
}
