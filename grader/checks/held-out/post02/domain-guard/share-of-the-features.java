/*
style: a mean over the rows of their shares
*/
final class DomainGuard {
    public double coverage(double[][] rows) {
        if (rows.length < 1) {
            throw new IllegalArgumentException("no rows");
        }
        double sum = 0;
        for (double[] row : rows) {
            requireLength(row, highest.length);
            double good = 0;
            for (int j = 0; j < row.length; j++) {
                good += row[j] < lowest[j] || row[j] > highest[j] ? 0 : 1;
            }
            sum += good / row.length;
        }
        return sum / rows.length;
    }
}
