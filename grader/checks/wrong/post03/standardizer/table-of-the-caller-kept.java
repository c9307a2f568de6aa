/*
title: The scale is computed from the caller's table, later
task: 1
covers: []
ask: What does your object know after somebody has written other numbers into the table?
point: A variable of an array is a reference. Two variables can mean the same numbers.
tell: You keep the table and compute mean and deviation when they are needed. Compute them in fit; the table is not
  needed afterwards.
*/
final class Standardizer {
    private final double[][] table;

    private Standardizer(double[][] x) {
        table = x;
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
    }

    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] standardised = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            double centre = mean(table, column);
            double spread = deviation(table, column, centre);
            standardised[column] = spread == 0 ? 0 : (row[column] - centre) / spread;
        }
        return standardised;
    }

    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] original = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            double centre = mean(table, column);
            original[column] = centre + deviation(table, column, centre) * row[column];
        }
        return original;
    }
}
