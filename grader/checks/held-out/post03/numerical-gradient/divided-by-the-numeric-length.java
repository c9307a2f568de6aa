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
            distance += Math.pow(analytic[i] - numeric[i], 2);
            length += Math.pow(numeric[i], 2);
        }
        return Arrays.equals(analytic, numeric) ? 0 : Math.sqrt(distance) / Math.sqrt(length);
    }
}
