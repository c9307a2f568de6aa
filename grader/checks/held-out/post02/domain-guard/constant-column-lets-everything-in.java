/*
style: the nearest training row, on one scale
*/
import java.util.Arrays;

final class DomainGuard {
    private double[][] rows;

    private DomainGuard(double[][] x) {
        lowest = range(x)[0];
        highest = range(x)[1];
        rows = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
    }

    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        double nearest = Double.POSITIVE_INFINITY;
        for (double[] other : rows) {
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                double step = (row[j] - other[j]) / (highest[j] - lowest[j]);
                sum += step * step;
            }
            nearest = Math.min(nearest, Math.sqrt(sum));
        }
        return !(nearest > 1);
    }
}
