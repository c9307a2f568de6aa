/*
style: column by column
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length < 1) {
            throw new IllegalArgumentException("no rows");
        }
        for (double[] row : x) {
            requireLength(row, x[0].length);
        }
        int last = x[0].length - 1;
        double[] low = x[0].clone();
        double[] high = x[0].clone();
        int j = 0;
        while (j < last) {
            for (double[] row : x) {
                low[j] = Math.min(low[j], row[j]);
                high[j] = Math.max(high[j], row[j]);
            }
            j++;
        }
        return new double[][] {low, high};
    }
}
