/*
style: one array that is moved and put back
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (Double.isNaN(h) || Double.isInfinite(h) || h <= 0) {
            throw new IllegalArgumentException("h");
        }
        double[] g = new double[at.length];
        double[] place = at.clone();
        double half = 0.5 * h;
        for (int j = 0; j < g.length; j++) {
            place[j] += half;
            g[j] = f.applyAsDouble(place) / h;
            place[j] = at[j] - half;
            g[j] -= f.applyAsDouble(place) / h;
            place[j] = at[j];
        }
        return g;
    }
}
