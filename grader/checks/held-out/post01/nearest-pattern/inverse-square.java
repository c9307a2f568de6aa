/*
style: a power of -2
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

        double all = IntStream.of(near).mapToDouble(row -> Math.pow(d[row], -2)).sum();
        return IntStream.of(near).mapToDouble(row -> Math.pow(d[row], -2) / all * labels[row]).sum();
    }
}
