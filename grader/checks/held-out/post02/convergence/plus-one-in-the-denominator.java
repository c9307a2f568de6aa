/*
style: weights
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
        double share = 1 / (power + 1);
        return fine * (1 + share) - medium * share;
    }
}
