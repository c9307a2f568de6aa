/*
style: any row that is near enough
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double reach = factor * median(distancesToTheNearestOther());
        return Arrays.stream(distances(x)).anyMatch(d -> d < reach);
    }
}
