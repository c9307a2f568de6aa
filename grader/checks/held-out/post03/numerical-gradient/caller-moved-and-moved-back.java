/*
style: three steps in another order
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (Double.isNaN(h) || Double.isInfinite(h) || h <= 0) {
            throw new IllegalArgumentException("h");
        }
        double[] g = new double[at.length];
        for (int j = 0; j < g.length; j++) {
            at[j] = at[j] - h;
            double down = f.applyAsDouble(at);
            at[j] = at[j] + h + h;
            double up = f.applyAsDouble(at);
            at[j] = at[j] - h;
            g[j] = 0.5 * (up - down) / h;
        }
        return g;
    }
}
