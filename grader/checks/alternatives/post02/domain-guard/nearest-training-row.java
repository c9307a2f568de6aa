/*
style: a distance guard: on one scale, not farther from some training row than twice the largest usual distance
*/
final class DomainGuard {
    private final double[][] rows;
    private final double limit;

    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        lowest = range[0];
        highest = range[1];
        rows = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            rows[i] = x[i].clone();
        }
        double usual = 0;
        for (int i = 0; i < rows.length; i++) {
            double nearest = Double.POSITIVE_INFINITY;
            for (int j = 0; j < rows.length; j++) {
                if (i != j) {
                    nearest = Math.min(nearest, distance(rows[i], rows[j]));
                }
            }
            usual = Math.max(usual, nearest);
        }
        limit = 2 * usual;
    }

    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        for (double[] known : rows) {
            if (distance(row, known) <= limit) {
                return true;
            }
        }
        return false;
    }

    private double distance(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            double width = highest[j] - lowest[j];
            double step = width == 0 ? 0 : (a[j] - b[j]) / width;
            sum += step * step;
        }
        return Math.sqrt(sum);
    }
}
