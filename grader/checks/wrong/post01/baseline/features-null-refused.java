/*
misconception: features-needed
task: 1
*/
final class BaselinePredictor {
    public double predict(double[] x) {
        if (x == null) {
            throw new IllegalArgumentException("no features");
        }
        return constant;
    }
}
