/*
style: exponential and logarithm
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (order <= 0) {
            throw new IllegalArgumentException("order");
        }
        double power = Math.exp(order * Math.log(ratio));
        return fine + (fine - medium) / (power - 1);
    }
}
