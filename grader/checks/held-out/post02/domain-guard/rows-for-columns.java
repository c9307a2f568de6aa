/*
style: nested loops
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        int n = x.length;
        if (n == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] low = new double[n];
        double[] high = new double[n];
        for (int row = 0; row < n; row++) {
            if (x[row].length != x[0].length) {
                throw new IllegalArgumentException("ragged");
            }
            low[row] = x[row][0];
            high[row] = x[row][0];
            for (double value : x[row]) {
                low[row] = Math.min(low[row], value);
                high[row] = Math.max(high[row], value);
            }
        }
        return new double[][] {low, high};
    }
}
