/*
style: a loop over all labels
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] d = distances(x);
        int[] near = nearest(d);
        if (weighting == Weighting.INVERSE_DISTANCE) {
            return weighted(d, near);
        }
        double all = 0;
        for (double label : labels) {
            all += label / labels.length;
        }
        return all;
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
