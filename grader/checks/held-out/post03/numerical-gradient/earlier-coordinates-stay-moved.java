/*
style: two arrays that wander
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (Double.isNaN(h) || Double.isInfinite(h) || h <= 0) {
            throw new IllegalArgumentException("h");
        }
        double[] g = new double[at.length];
        double[] place = Arrays.copyOf(at, at.length);
        for (int j = 0; j < g.length; j++) {
            place[j] = at[j] + h;
            g[j] = f.applyAsDouble(place) / (2 * h);
            place[j] = at[j] - h;
            g[j] = g[j] - f.applyAsDouble(place) / (2 * h);
        }
        return g;
    }
}
