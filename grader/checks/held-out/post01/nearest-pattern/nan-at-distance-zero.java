/*
style: two streams and no rule
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
        double bottom = IntStream.of(near).mapToDouble(row -> 1 / d[row]).sum();
        return IntStream.of(near).mapToDouble(row -> labels[row] / d[row]).sum() / bottom;
    }
}
