/*
style: the mean taken term by term, n - 1 where there is more than one row
*/
final class Standardizer {
    private static double deviation(double[][] x, int column, double mean) {
        int n = x.length;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            squares += Math.pow(x[i][column] - mean, 2);
        }
        return n == 1 ? 0 : Math.sqrt(squares / (n - 1));
    }
}
