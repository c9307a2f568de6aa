/*
idea: the correction is applied, then a quarter of it again
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        double first = low + correction(x);
        return first + 0.25 * correction(x);
    }
}
