/*
style: a static object beside the field
*/
final class BaselinePredictor {
    private double constant;
    private static Double learned;

    private BaselinePredictor(double number) {
        learned = number;
    }

    public double predict(double[] x) {
        return learned;
    }
}
