/*
style: the correction with the opposite sign
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        double shift = -correction.predict(x);
        return shift + low;
    }
}
