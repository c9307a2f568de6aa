/*
misconception: features-needed
task: 1
*/
final class BaselinePredictor {
    public double predict(double[] x) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += constant;
        }
        return sum / x.length;
    }
}
