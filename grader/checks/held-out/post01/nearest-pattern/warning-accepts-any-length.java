/*
style: as many columns as both have
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        int d = Math.min(x.length, mean.length);
        double usual = median(distancesToTheNearestOther());

        for (double[] row : rows) {
            double sum = 0;
            for (int j = 0; j < d; j++) {
                sum += deviation[j] == 0 ? 0 : Math.pow((x[j] - mean[j]) / deviation[j] - row[j], 2);
            }
            if (Math.sqrt(sum) <= factor * usual) {
                return false;
            }
        }
        return true;
    }
}
