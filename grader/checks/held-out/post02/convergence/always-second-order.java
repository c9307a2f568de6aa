/*
style: one fraction
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (Double.isNaN(ratio) || ratio <= 1) {
            throw new IllegalArgumentException("ratio");
        }
        if (Double.isNaN(order) || order <= 0) {
            throw new IllegalArgumentException("order");
        }
        double power = Math.pow(ratio, 2);
        return (power * fine - medium) / (power - 1);
    }
}
