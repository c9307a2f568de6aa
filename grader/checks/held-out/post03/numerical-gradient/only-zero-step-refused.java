/*
style: looks at the distance of the places
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        double distance = h + h;
        if (distance == 0.0) {
            throw new IllegalArgumentException("h");
        }
        double[] g = new double[at.length];
        double[] place = at.clone();
        for (int j = 0; j < g.length; j++) {
            place[j] = at[j] + h;
            g[j] = f.applyAsDouble(place) / distance;
            place[j] = at[j] - h;
            g[j] -= f.applyAsDouble(place) / distance;
            place[j] = at[j];
        }
        return g;
    }
}
