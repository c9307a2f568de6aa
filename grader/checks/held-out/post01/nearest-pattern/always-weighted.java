/*
style: one formula, streams
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] d = distances(x);
        int[] near = nearest(d);
        if (d[near[0]] == 0) {
            return labels[near[0]];
        }
        double all = IntStream.of(near).mapToDouble(row -> 1 / d[row]).sum();
        return IntStream.of(near).mapToDouble(row -> labels[row] / d[row]).sum() / all;
    }
}
