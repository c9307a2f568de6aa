/*
style: the nearest row is looked at before anything else
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] d = distances(x);
        int[] near = nearest(d);
        int first = near[0];
        if (d[first] == 0) {
            return labels[first];
        }
        boolean alike = weighting == Weighting.UNIFORM;
        double[] weight = IntStream.of(near).mapToDouble(row -> alike ? 1 : 1 / d[row]).toArray();
        double all = Arrays.stream(weight).sum();
        return IntStream.range(0, near.length).mapToDouble(i -> weight[i] / all * labels[near[i]]).sum();
    }
}
