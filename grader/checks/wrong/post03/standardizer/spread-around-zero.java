/*
title: The deviation is measured from zero
task: 1
covers: []
ask: Does your deviation grow if a constant is added to the whole column?
point: The root of the mean square measures how far from zero a column lies. A spread is measured around the mean.
tell: You square the values themselves. Subtract the mean before you square.
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        boolean constant = true;
        for (double[] row : x) {
            squares += row[column] * row[column];
            constant &= row[column] == x[0][column];
        }
        return constant ? 0 : Math.sqrt(squares / x.length);
    }
}
