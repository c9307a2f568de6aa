/*
style: a helper that has already corrected
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        double result = corrected(low, x);
        result += correction.predict(x);
        return result;
    }

    private double corrected(double value, double[] row) {
        return value + correction.predict(row);
    }
}
