/*
style: loops
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        if (analytic.length != numeric.length) {
            throw new IllegalArgumentException("lengths");
        }
        double distance = 0;
        double length = 0;
        for (int i = 0; i < analytic.length; i++) {
            distance = Math.hypot(distance, analytic[i] - numeric[i]);
            length = Math.hypot(length, analytic[i]);
        }
        return distance > 0 ? distance / length : 0;
    }
}
