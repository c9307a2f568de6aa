/*
style: sorted once, smallest and middle
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double[] d = distances(x);
        Arrays.sort(d);
        int n = d.length;
        return d[0] > factor * 0.5 * (d[(n - 1) / 2] + d[n / 2]);
    }
}
