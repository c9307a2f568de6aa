/*
style: a row within factor is looked for
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        for (double d : distances(x)) {
            if (d <= factor) {
                return false;
            }
        }
        return true;
    }
}
