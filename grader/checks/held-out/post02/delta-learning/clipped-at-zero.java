/*
style: an if
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        double value = correction.predict(x) + low;
        if (value < 0) {
            return 0;
        }
        return value;
    }
}
