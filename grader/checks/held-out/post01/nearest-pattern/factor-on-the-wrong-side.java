/*
style: the median divided by the factor
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double near = Double.MAX_VALUE;
        for (double d : distances(x)) {
            near = Math.min(near, d);
        }
        return near > median(distancesToTheNearestOther()) / factor;
    }
}
