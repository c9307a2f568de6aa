/*
style: a helper for one slope along a line, used for weights and bias alike
*/
import java.util.function.DoubleUnaryOperator;

final class NumericalGradient {
    private static double slope(DoubleUnaryOperator f, double x, double h) {
        if (h == Double.POSITIVE_INFINITY || !(h > 0)) {
            throw new IllegalArgumentException("a step of " + h);
        }
        double up = x + h;
        double down = x - h;
        return (f.applyAsDouble(up) - f.applyAsDouble(down)) / (up - down);
    }

    private static double[] with(double[] at, int j, double value) {
        double[] copy = at.clone();
        copy[j] = value;
        return copy;
    }

    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        double[] slopes = new double[at.length];
        for (int j = 0; j < slopes.length; j++) {
            int each = j;
            slopes[j] = slope(value -> f.applyAsDouble(with(at, each, value)), at[j], h);
        }
        return slopes;
    }

    public static double relativeError(double[] analytic, double[] numeric) {
        double a = Vectors.dot(analytic, analytic);
        double n = Vectors.dot(numeric, numeric);
        if (analytic.length != numeric.length) {
            throw new IllegalArgumentException("lengths");
        }
        if (a + n == 0) {
            return 0;
        }
        double[] difference = Vectors.axpy(-1, analytic, numeric);
        return Math.sqrt(Vectors.dot(difference, difference)) / Math.sqrt(a > n ? a : n);
    }

    public static LinearModel ofModel(ToDoubleFunction<LinearModel> loss, LinearModel at, double h) {
        double[] slopes = new double[at.weights().length];
        for (int j = 0; j < slopes.length; j++) {
            int each = j;
            slopes[j] = slope(
                    value -> loss.applyAsDouble(new LinearModel(with(at.weights(), each, value), at.bias())),
                    at.weights()[j],
                    h);
        }
        double bias = slope(value -> loss.applyAsDouble(new LinearModel(at.weights(), value)), at.bias(), h);
        return new LinearModel(slopes, bias);
    }
}
