/*
style: an average of whole numbers
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] d = distances(x);
        int[] near = nearest(d);
        if (weighting == Weighting.INVERSE_DISTANCE) {
            return weighted(d, near);
        }
        return IntStream.of(near).map(row -> (int) labels[row]).average().orElseThrow();
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
