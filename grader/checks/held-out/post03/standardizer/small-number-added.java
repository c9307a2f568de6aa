/*
style: added where the scale is learned
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        boolean varies = false;
        for (double[] row : x) {
            squares += Math.pow(row[column] - mean, 2);
            varies |= row[column] != x[0][column];
        }
        return varies ? Math.sqrt(squares / x.length) + 1e-12 : 0;
    }
}
