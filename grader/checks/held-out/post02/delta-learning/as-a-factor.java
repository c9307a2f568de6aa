/*
style: a sum of two products
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        double share = correction.predict(x);
        return low + share * low;
    }
}
