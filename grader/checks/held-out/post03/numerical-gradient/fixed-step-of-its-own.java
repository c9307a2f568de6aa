/*
style: h is cut to 1e-5
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (Double.isNaN(h) || Double.isInfinite(h) || h <= 0) {
            throw new IllegalArgumentException("h");
        }
        double step = Math.min(h, 1e-5);
        double[] g = new double[at.length];
        double[] place = at.clone();
        for (int j = 0; j < g.length; j++) {
            place[j] = at[j] + step;
            double up = f.applyAsDouble(place);
            place[j] = at[j] - step;
            double down = f.applyAsDouble(place);
            place[j] = at[j];
            g[j] = (up - down) / 2 / step;
        }
        return g;
    }
}
