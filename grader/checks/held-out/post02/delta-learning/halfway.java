/*
style: half of the correction
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        return low + 0.5 * correction.predict(x);
    }
}
