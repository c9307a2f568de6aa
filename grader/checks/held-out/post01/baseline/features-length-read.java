/*
style: the average of a stream of equal numbers
*/
final class BaselinePredictor {
    public double predict(double[] x) {
        return Arrays.stream(x).map(feature -> constant).average().orElse(Double.NaN);
    }
}
