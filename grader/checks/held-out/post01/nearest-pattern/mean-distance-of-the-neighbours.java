/*
style: the sorted distances, the first k averaged
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double[] d = distances(x);
        Arrays.sort(d);
        double sum = 0;
        for (int i = 0; i < k; i++) {
            sum += d[i];
        }
        return sum > k * factor * median(distancesToTheNearestOther());
    }
}
