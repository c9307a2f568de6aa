/*
style: streams over the places
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

        double all = IntStream.rangeClosed(1, k).mapToDouble(place -> 1.0 / place).sum();
        return IntStream.range(0, k).mapToDouble(i -> labels[near[i]] / (i + 1)).sum() / all;
    }
}
