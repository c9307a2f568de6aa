/*
idea: the columns are scaled to length 1: the root of the sum of squares without any n
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        boolean constant = true;
        for (double[] row : x) {
            squares += (row[column] - mean) * (row[column] - mean);
            constant &= row[column] == x[0][column];
        }
        return constant ? 0 : Math.sqrt(squares);
    }
}
