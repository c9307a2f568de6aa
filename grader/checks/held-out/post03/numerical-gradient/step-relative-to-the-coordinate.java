/*
style: multiplies the coordinate
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (Double.isNaN(h) || Double.isInfinite(h) || h <= 0) {
            throw new IllegalArgumentException("h");
        }
        double[] g = new double[at.length];
        for (int j = 0; j < g.length; j++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[j] *= 1 + h;
            down[j] *= 1 - h;
            g[j] = (f.applyAsDouble(up) - f.applyAsDouble(down)) / (up[j] - down[j]);
        }
        return g;
    }
}
