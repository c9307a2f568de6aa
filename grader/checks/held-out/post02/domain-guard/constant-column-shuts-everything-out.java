/*
style: a distance from the middle of the range
*/
final class DomainGuard {
    public boolean inside(double[] row) {
        requireLength(row, highest.length);
        double largest = 0;
        for (int j = 0; j < row.length; j++) {
            double half = (highest[j] - lowest[j]) / 2;
            double middle = lowest[j] + half;
            largest = Math.max(largest, Math.abs(row[j] - middle) / half);
        }
        return largest <= 1 + 1e-9;
    }
}
