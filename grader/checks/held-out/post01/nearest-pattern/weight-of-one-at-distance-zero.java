/*
style: weights in an array, infinite ones replaced
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
        double[] weight = new double[near.length];
        double all = 0;
        for (int i = 0; i < weight.length; i++) {
            weight[i] = 1 / d[near[i]];
            if (Double.isInfinite(weight[i])) {
                weight[i] = 1;
            }
            all += weight[i];
        }
        double p = 0;
        for (int i = 0; i < weight.length; i++) {
            p += weight[i] / all * labels[near[i]];
        }
        return p;
    }
}
