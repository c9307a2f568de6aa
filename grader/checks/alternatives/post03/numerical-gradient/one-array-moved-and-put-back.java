/*
style: one array whose entries are moved and put back, lengths by hypot, the bias first in the vector
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (!(h > 0) || !Double.isFinite(h)) {
            throw new IllegalArgumentException("h = " + h);
        }
        double[] place = Arrays.copyOf(at, at.length);
        double[] slopes = new double[at.length];
        for (int j = at.length - 1; j >= 0; j--) {
            place[j] = at[j] - h;
            double below = f.applyAsDouble(place);
            place[j] = at[j] + h;
            double above = f.applyAsDouble(place);
            place[j] = at[j];
            slopes[j] = 0.5 * (above - below) / h;
        }
        return slopes;
    }

    private static double length(double[] v) {
        double length = 0;
        for (double each : v) {
            length = Math.hypot(length, each);
        }
        return length;
    }

    public static double relativeError(double[] analytic, double[] numeric) {
        if (analytic.length != numeric.length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] difference = new double[analytic.length];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = numeric[i] - analytic[i];
        }
        double scale = Math.max(length(analytic), length(numeric));
        if (scale == 0) {
            return 0;
        }
        return length(difference) / scale;
    }

    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] p = new double[at.weights().length + 1];
        p[0] = at.bias();
        System.arraycopy(at.weights(), 0, p, 1, at.weights().length);
        double[] g = central(v -> loss.applyAsDouble(biasFirst(v)), p, h);
        return biasFirst(g);
    }

    private static LinearModel biasFirst(double[] v) {
        return new LinearModel(Arrays.copyOfRange(v, 1, v.length), v[0]);
    }
}
