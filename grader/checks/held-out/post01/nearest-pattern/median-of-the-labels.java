/*
style: sorted here, both middles averaged
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] d = distances(x);
        int[] near = nearest(d);
        if (weighting == Weighting.INVERSE_DISTANCE) {
            return weighted(d, near);
        }
        double[] found = IntStream.of(near).mapToDouble(row -> labels[row]).toArray();
        Arrays.sort(found);
        return 0.5 * found[k / 2] + 0.5 * found[(k - 1) / 2];
    }

    private double weighted(double[] d, int[] near) {
        if (d[near[0]] == 0) {
            return labels[near[0]];
        }
        double top = 0;
        double bottom = 0;
        for (int row : near) {
            top += labels[row] / d[row];
            bottom += 1 / d[row];
        }
        return top / bottom;
    }
}
