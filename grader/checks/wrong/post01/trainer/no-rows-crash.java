/*
misconception: no-rows-refused
task: 1
covers: []
*/
final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        int d = x[0].length;
        if (d != m.weights().length) {
            throw new IllegalArgumentException("rows of " + d);
        }
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            predictions[i] = m.predict(x[i]);
        }
        return predictions;
    }
}
