/*
style: picks the smallest distance k times; the usual distance is known after fit; a constant column is divided by 1
*/
final class NearestPatternPredictor {
    private final double usual;

    private NearestPatternPredictor(double[][] x, double[] y, int k, Weighting weighting) {
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int column = 0; column < mean.length; column++) {
            mean[column] = mean(x, column);
            deviation[column] = deviation(x, column, mean[column]);
        }
        rows = new double[x.length][];
        for (int row = 0; row < x.length; row++) {
            rows[row] = standardised(x[row]);
        }
        labels = y.clone();
        this.k = k;
        this.weighting = weighting;
        usual = median(distancesToTheNearestOther());
    }

    private int[] nearest(double[] distance) {
        double[] left = distance.clone();
        int[] found = new int[k];
        for (int i = 0; i < k; i++) {
            for (int row = 1; row < left.length; row++) {
                if (left[row] < left[found[i]]) {
                    found[i] = row;
                }
            }
            left[found[i]] = Double.POSITIVE_INFINITY;
        }
        return found;
    }

    public boolean extrapolates(double[] x, double factor) {
        requireFeatures(x, mean.length);
        double[] question = standardised(x);
        for (double[] row : rows) {
            if (distance(question, row) / usual <= factor) {
                return false;
            }
        }
        return true;
    }

    private static double deviation(double[][] x, int column, double mean) {
        double squares = 0;
        for (double[] row : x) {
            squares += (row[column] - mean) * (row[column] - mean);
        }
        return squares == 0 ? 1 : Math.sqrt(squares / (x.length - 1));
    }
}
