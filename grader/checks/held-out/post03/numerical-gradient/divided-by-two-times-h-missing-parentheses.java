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
        for (int j = 0; j < g.length; j++) {
            place[j] = at[j] + h;
            double up = f.applyAsDouble(place);
            place[j] = at[j] - h;
            double difference = up - f.applyAsDouble(place);
            place[j] = at[j];
            g[j] = 0.5 * h * difference;
        }
        return g;
    }
}
