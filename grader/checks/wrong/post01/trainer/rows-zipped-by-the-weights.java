/*
misconception: rows-zipped
task: 1
covers: []
*/
final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            double sum = m.bias();
            for (int j = 0; j < m.weights().length; j++) {
                sum += m.weights()[j] * x[i][j];
            }
            predictions[i] = sum;
        }
        return predictions;
    }
}
