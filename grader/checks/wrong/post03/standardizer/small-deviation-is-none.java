/*
title: A small deviation counts as none
task: 4
covers: []
ask: How large is the deviation of bond lengths in metres?
point: What is small depends on the unit. A fixed limit drops columns that have as much to say as the others.
tell: You compare the deviation with a small number. Ask whether all values of the column are equal.
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        for (double[] row : x) {
            squares += (row[column] - mean) * (row[column] - mean);
        }
        double deviation = Math.sqrt(squares / x.length);
        return deviation < 1e-9 ? 0 : deviation;
    }
}
