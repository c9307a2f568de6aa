/*
idea: half of the correction only
*/
final class ConvergenceStudy {
    public static double extrapolate(double medium, double fine, double ratio, double order) {
        if (!(ratio > 1) || !(order > 0)) {
            throw new IllegalArgumentException("ratio or order");
        }
        return fine + (fine - medium) / (Math.pow(ratio, order) - 1) / 2;
    }
}
