/*
style: another small number, as a constant
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
        double bottom = 0;
        double p = 0;
        for (int row : near) {
            double weight = Math.pow(d[row] + SMALL, -1);
            bottom += weight;
            p += (labels[row] - p) * weight / bottom;
        }
        return p;
    }

    private static final double SMALL = 1e-7;
}
