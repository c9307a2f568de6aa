/*
style: column by column, with sums added first
*/
final class LinearSolver {
    public static double[][] factor(double[][] spd) {
        int n = spd.length;
        for (double[] row : spd) {
            if (row.length != n) {
                throw new IllegalArgumentException("square matrices only");
            }
        }
        double[][] lower = new double[n][n];
        for (int column = 0; column < n; column++) {
            double squares = 0;
            for (int k = 0; k < column; k++) {
                squares += Math.pow(lower[column][k], 2);
            }
            double diagonal = Math.sqrt(spd[column][column] - squares);
            lower[column][column] = diagonal;
            for (int row = column + 1; row < n; row++) {
                double products = 0;
                for (int k = 0; k < column; k++) {
                    products += lower[row][k] * lower[column][k];
                }
                lower[row][column] = (spd[row][column] - products) / diagonal;
            }
        }
        return lower;
    }
}
