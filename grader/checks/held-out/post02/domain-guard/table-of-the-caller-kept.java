/*
style: a shallow copy, on which a distance is computed
*/
final class DomainGuard {
    private double[][] rows;

    private DomainGuard(double[][] x) {
        lowest = range(x)[0];
        highest = range(x)[1];
        rows = x.clone();
    }

    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] other : rows) {
            double largest = 0;
            for (int j = 0; j < row.length; j++) {
                double width = highest[j] > lowest[j] ? highest[j] - lowest[j] : 1;
                largest = Math.max(largest, Math.abs(row[j] - other[j]) / width);
            }
            nearest = Math.min(nearest, largest);
        }
        return nearest <= 1;
    }
}
