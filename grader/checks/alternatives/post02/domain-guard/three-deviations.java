/*
style: a distance guard: on one scale, not farther from the mean than three times the farthest training row
*/
final class DomainGuard {
    private final double[] mean;
    private final double[] deviation;
    private final double limit;

    private DomainGuard(double[][] x) {
        int n = x.length;
        lowest = range(x)[0];
        highest = null;
        int d = lowest.length;
        mean = new double[d];
        deviation = new double[d];
        for (int j = 0; j < d; j++) {
            for (double[] row : x) {
                mean[j] += row[j];
            }
            mean[j] /= n;
            for (double[] row : x) {
                deviation[j] += (row[j] - mean[j]) * (row[j] - mean[j]);
            }
            deviation[j] = Math.sqrt(deviation[j] / (n - 1));
        }
        double farthest = 0;
        for (double[] row : x) {
            farthest = Math.max(farthest, fromMean(row));
        }
        limit = 3 * farthest;
    }

    public boolean inside(double[] row) {
        requireLength(row, mean.length);
        return fromMean(row) <= limit;
    }

    private double fromMean(double[] row) {
        double sum = 0;
        for (int j = 0; j < mean.length; j++) {
            if (deviation[j] > 1e-12) {
                sum += Math.pow((row[j] - mean[j]) / deviation[j], 2);
            }
        }
        return Math.sqrt(sum);
    }
}
