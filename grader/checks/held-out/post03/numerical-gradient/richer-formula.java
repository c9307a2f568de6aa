/*
style: extrapolation of Richardson
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (Double.isNaN(h) || Double.isInfinite(h) || h <= 0) {
            throw new IllegalArgumentException("h");
        }
        double[] g = new double[at.length];
        for (int j = 0; j < g.length; j++) {
            g[j] = (4 * slope(f, at, j, h / 2) - slope(f, at, j, h)) / 3;
        }
        return g;
    }

    private static double slope(ToDoubleFunction<double[]> f, double[] at, int j, double h) {
        double[] up = at.clone();
        double[] down = at.clone();
        up[j] += h;
        down[j] -= h;
        return (f.applyAsDouble(up) - f.applyAsDouble(down)) / (2 * h);
    }
}
