/*
style: the prediction is narrowed
*/
final class BaselinePredictor {
    public double predict(double[] x) {
        float said = (float) constant;
        return said;
    }
}
