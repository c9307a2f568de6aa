/*
style: the mean where the weighted one is NaN
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] d = distances(x);
        int[] near = nearest(d);
        switch (weighting) {
            case UNIFORM:
                return IntStream.of(near).mapToDouble(row -> labels[row]).average().orElseThrow();
            default:
                return weighted(d, near);
        }
    }

    private double weighted(double[] d, int[] near) {
        double top = 0;
        double bottom = 0;
        double plain = 0;
        for (int row : near) {
            top += labels[row] / d[row];
            bottom += 1 / d[row];
            plain += labels[row] / near.length;
        }
        double p = top / bottom;
        return Double.isNaN(p) ? plain : p;
    }
}
