/*
title: The last feature is left out
task: 1
covers: []
ask: Which indices have the features of a row with d of them?
point: Look at the end of your loop over the features: does it reach index d - 1?
tell: Your loop over the features ends one too early. Let it run while `j < d`.
*/
final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != m.weights().length) {
                throw new IllegalArgumentException("row " + i);
            }
            double sum = m.bias();
            for (int j = 0; j < x[i].length - 1; j++) {
                sum += m.weights()[j] * x[i][j];
            }
            predictions[i] = sum;
        }
        return predictions;
    }
}
