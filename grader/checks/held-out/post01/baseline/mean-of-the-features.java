/*
style: a stream of the features
*/
final class BaselinePredictor {
    public double predict(double[] x) {
        double[] row = x == null ? new double[0] : x;
        return Arrays.stream(row).average().orElse(constant);
    }
}
