/*
style: the labels copied into an array of floats
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] d = distances(x);
        int[] near = nearest(d);
        if (weighting == Weighting.INVERSE_DISTANCE) {
            return weighted(d, near);
        }
        float[] found = new float[k];
        for (int i = 0; i < k; i++) {
            found[i] = (float) labels[near[i]];
        }
        float all = found[0];
        for (int i = 1; i < k; i++) {
            all += found[i];
        }
        return all / k;
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
