/*
style: exponential and logarithm
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (Double.isNaN(ratio) || ratio <= 1) {
            throw new IllegalArgumentException("ratio");
        }
        if (Double.isNaN(order) || order <= 0) {
            throw new IllegalArgumentException("order");
        }
        double power = Math.exp(order * Math.log(2));
        return (power * fine - medium) / (power - 1);
    }
}
