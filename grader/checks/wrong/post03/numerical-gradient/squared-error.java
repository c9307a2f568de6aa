/*
title: Roots are missing
task: 2
covers: []
ask: What is your error of (3, 4) and (3, 3)?
point: A length is the root of v·v. A quotient of squares is the square of what is asked.
tell: You divide the squared lengths and forget the root.
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        double[] difference = Vectors.axpy(-1, numeric, analytic);
        double scale = Math.max(Vectors.dot(analytic, analytic), Vectors.dot(numeric, numeric));
        return scale == 0 ? 0 : Vectors.dot(difference, difference) / scale;
    }
}
