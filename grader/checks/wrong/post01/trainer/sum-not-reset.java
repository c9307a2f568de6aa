/*
title: The sum goes on from row to row
task: 1
covers: []
ask: What is in your sum when the second row begins?
point: Every prediction starts afresh. Where do you set the sum to its first value: before the loop over the rows, or
  inside?
tell: The sum keeps what the rows before have added. Set it anew for each row, inside the loop over the rows.
*/
final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] predictions = new double[x.length];
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += m.predict(x[i]);
            predictions[i] = sum;
        }
        return predictions;
    }
}
