/*
style: hypot
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        if (analytic.length != numeric.length) {
            throw new IllegalArgumentException("lengths");
        }
        double distance = 0;
        for (int i = 0; i < analytic.length; i++) {
            distance = Math.hypot(distance, analytic[i] - numeric[i]);
        }
        return distance;
    }
}
