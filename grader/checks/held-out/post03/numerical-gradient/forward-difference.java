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
        for (int j = 0; j < g.length; j++) {
            place[j] = at[j] + h;
            g[j] = (f.applyAsDouble(place) - here) / h;
            place[j] = at[j];
        }
        return g;
    }
}
