/*
title: Two equal rows make a column constant
task: 4
covers: []
ask: Which rows does your question for equal values look at?
point: A column is constant if all its values are equal. Two equal ones are no more than a coincidence.
tell: You compare some of the rows only, such as the first with the last. Compare every row with the first.
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        for (double[] row : x) {
            squares += (row[column] - mean) * (row[column] - mean);
        }
        return x[0][column] == x[x.length - 1][column] ? 0 : Math.sqrt(squares / x.length);
    }
}
