/*
style: the neighbours filtered before they are weighted
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
        int[] others = IntStream.of(near).filter(row -> d[row] != 0).toArray();
        double bottom = IntStream.of(others).mapToDouble(row -> 1 / d[row]).sum();
        return IntStream.of(others).mapToDouble(row -> labels[row] / d[row]).sum() / bottom;
    }
}
