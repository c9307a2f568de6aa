/*
style: squares divided
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double ratio = Double.POSITIVE_INFINITY;
        double usual = Math.pow(median(distancesToTheNearestOther()), 2);
        for (double d : distances(x)) {
            ratio = Math.min(ratio, Math.pow(d, 2) / usual);
        }
        return ratio > factor;
    }
}
