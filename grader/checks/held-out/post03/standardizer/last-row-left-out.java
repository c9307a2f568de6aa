/*
style: loops over n = x.length - 1 rows in both helpers
*/
final class Standardizer {
    private static double mean(double[][] x, int column) {
        int n = Math.max(1, x.length - 1);
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += x[i][column] / n;
        }
        return sum;
    }

    private static double deviation(double[][] x, int column, double mean) {
        int n = Math.max(1, x.length - 1);
        double squares = 0;
        boolean varies = false;
        for (int i = 0; i < n; i++) {
            squares += Math.pow(x[i][column] - mean, 2);
            varies |= x[i][column] != x[0][column];
        }
        return varies ? Math.sqrt(squares / n) : 0;
    }
}
