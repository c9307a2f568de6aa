/*
style: one pass with Welford's update, smallest and largest value kept to find constant columns
*/
final class Standardizer {
    private final double[] least;
    private final double[] most;

    private Standardizer(double[][] x) {
        int d = x[0].length;
        mean = x[0].clone();
        deviation = new double[d];
        least = x[0].clone();
        most = x[0].clone();
        for (int i = 1; i < x.length; i++) {
            for (int j = 0; j < d; j++) {
                double before = x[i][j] - mean[j];
                mean[j] += before / (i + 1);
                deviation[j] += before * (x[i][j] - mean[j]);
                least[j] = Math.min(least[j], x[i][j]);
                most[j] = Math.max(most[j], x[i][j]);
            }
        }
        for (int j = 0; j < d; j++) {
            deviation[j] = Math.sqrt(deviation[j] / x.length);
        }
    }

    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        double[] z = new double[row.length];
        for (int j = 0; j < z.length; j++) {
            if (least[j] < most[j]) {
                z[j] = (row[j] - mean[j]) / deviation[j];
            }
        }
        return z;
    }

    public double[][] transformAll(double[][] rows) {
        for (double[] row : rows) {
            requireLength(row, mean.length);
        }
        double[][] z = new double[rows.length][mean.length];
        for (int j = 0; j < mean.length; j++) {
            for (int i = 0; i < rows.length; i++) {
                z[i][j] = least[j] == most[j] ? 0 : (rows[i][j] - mean[j]) / deviation[j];
            }
        }
        return z;
    }

    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] v = new double[row.length];
        for (int j = 0; j < v.length; j++) {
            v[j] = least[j] == most[j] ? least[j] : mean[j] + row[j] * deviation[j];
        }
        return v;
    }
}
