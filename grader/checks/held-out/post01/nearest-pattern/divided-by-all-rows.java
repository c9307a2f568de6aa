/*
style: a stream divided by the length of the table
*/
final class NearestPatternPredictor {
    public double predict(double[] x) {
        double[] d = distances(x);
        int[] near = nearest(d);
        if (weighting == Weighting.INVERSE_DISTANCE) {
            return weighted(d, near);
        }
        return IntStream.of(near).mapToDouble(row -> labels[row]).sum() / rows.length;
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
