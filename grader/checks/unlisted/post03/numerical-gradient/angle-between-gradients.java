/*
idea: one minus the cosine between the gradients as their error
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        double product = Vectors.dot(analytic, numeric);
        double lengths = Math.sqrt(Vectors.dot(analytic, analytic) * Vectors.dot(numeric, numeric));
        return lengths == 0 ? 0 : 1 - product / lengths;
    }
}
