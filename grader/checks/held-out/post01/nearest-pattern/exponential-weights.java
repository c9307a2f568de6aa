/*
style: weights in an array
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

        double[] weight = IntStream.of(near).mapToDouble(row -> 1 / Math.exp(d[row])).toArray();
        double p = 0;
        for (int i = 0; i < weight.length; i++) {
            p += weight[i] * labels[near[i]];
        }
        return p / Arrays.stream(weight).sum();
    }
}
