/*
style: what is missing counts as 0
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        int d = Math.max(analytic.length, numeric.length);
        double distance = 0;
        double one = 0;
        double other = 0;
        for (int i = 0; i < d; i++) {
            double a = i < analytic.length ? analytic[i] : 0;
            double n = i < numeric.length ? numeric[i] : 0;
            distance = Math.hypot(distance, a - n);
            one = Math.hypot(one, a);
            other = Math.hypot(other, n);
        }
        return distance > 0 ? distance / Math.max(one, other) : 0;
    }
}
