/*
style: a step by name
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (Double.isNaN(ratio) || ratio <= 1) {
            throw new IllegalArgumentException("ratio");
        }
        if (Double.isNaN(order) || order <= 0) {
            throw new IllegalArgumentException("order");
        }
        double power = Math.exp(order * Math.log(ratio));
        double step = fine - medium;
        return fine - step + step / (power - 1);
    }
}
