/*
style: a loop that starts with no columns
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        double[] low = {};
        double[] high = {};
        for (int i = 0; i < x.length; i++) {
            if (i == 0) {
                low = x[0].clone();
                high = x[0].clone();
            }
            requireLength(x[i], low.length);
            for (int j = 0; j < low.length; j++) {
                low[j] = Math.min(low[j], x[i][j]);
                high[j] = Math.max(high[j], x[i][j]);
            }
        }
        return new double[][] {low, high};
    }
}
