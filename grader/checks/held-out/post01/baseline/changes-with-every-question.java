/*
style: the field moves half of the way to the number of features
*/
final class BaselinePredictor {
    private double constant;

    public double predict(double[] x) {
        double said = constant;
        int features = 0;
        if (x != null) {
            features = x.length;
        }
        constant += (features - said) / 2;
        return said;
    }
}
