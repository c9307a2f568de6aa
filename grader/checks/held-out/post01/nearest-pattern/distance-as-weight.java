/*
style: shares of the summed distance
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
        if (d[near[0]] == 0) {
            return labels[near[0]];
        }

        double all = IntStream.of(near).mapToDouble(row -> d[row]).sum();
        return IntStream.of(near).mapToDouble(row -> d[row] / all * labels[row]).sum();
    }
}
