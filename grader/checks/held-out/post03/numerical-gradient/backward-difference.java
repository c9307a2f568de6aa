/*
style: f at the place is computed once
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (Double.isNaN(h) || Double.isInfinite(h) || h <= 0) {
            throw new IllegalArgumentException("h");
        }
        double here = f.applyAsDouble(at.clone());
        double[] g = new double[at.length];
        double[] place = at.clone();
        for (int j = g.length - 1; j >= 0; j--) {
            place[j] -= h;
            g[j] = (here - f.applyAsDouble(place)) / h;
            place[j] = at[j];
        }
        return g;
    }
}
