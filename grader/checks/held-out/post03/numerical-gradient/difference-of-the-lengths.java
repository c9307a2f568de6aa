/*
style: one minus a quotient
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        if (analytic.length != numeric.length) {
            throw new IllegalArgumentException("lengths");
        }
        double one = 0;
        double other = 0;
        for (int i = 0; i < analytic.length; i++) {
            one = Math.hypot(one, analytic[i]);
            other = Math.hypot(other, numeric[i]);
        }
        if (one == other) {
            return 0;
        }
        return 1 - Math.min(one, other) / Math.max(one, other);
    }
}
