/*
style: exponential and logarithm
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (ratio <= 1) {
            throw new IllegalArgumentException("ratio");
        }
        double power = Math.exp(order * Math.log(ratio));
        return fine + (fine - medium) / (power - 1);
    }
}
