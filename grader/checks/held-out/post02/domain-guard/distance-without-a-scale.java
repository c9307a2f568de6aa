/*
style: the nearest training row instead of the centre
*/
import java.util.Arrays;

final class DomainGuard {
    private double[][] rows;
    private double usual;

    private DomainGuard(double[][] x) {
        lowest = range(x)[0];
        highest = range(x)[1];
        rows = Arrays.stream(x).map(double[]::clone).toArray(double[][]::new);
        for (double[] row : rows) {
            double nearest = Arrays.stream(rows)
                    .filter(other -> other != row)
                    .mapToDouble(other -> distance(other, row))
                    .min()
                    .orElse(0);
            usual = Math.max(usual, nearest);
        }
    }

    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        return Arrays.stream(rows).mapToDouble(other -> distance(other, row)).min().orElse(0) <= usual;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += (a[j] - b[j]) * (a[j] - b[j]);
        }
        return Math.sqrt(sum);
    }
}
