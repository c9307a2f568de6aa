/*
idea: rows farther than three deviations away are drawn back to three
*/
final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            double z = deviation[column] == 0 ? 0 : (row[column] - mean[column]) / deviation[column];
            standardised[column] = Math.max(-3, Math.min(3, z));
        }
        return standardised;
    }
}
