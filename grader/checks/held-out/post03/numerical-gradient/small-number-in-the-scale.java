/*
style: a floor under the scale
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        if (analytic.length != numeric.length) {
            throw new IllegalArgumentException("lengths");
        }
        double distance = 0;
        double one = 0;
        double other = 0;
        for (int i = 0; i < analytic.length; i++) {
            distance = Math.hypot(distance, analytic[i] - numeric[i]);
            one = Math.hypot(one, analytic[i]);
            other = Math.hypot(other, numeric[i]);
        }
        return distance / (1e-8 + Math.max(one, other));
    }
}
