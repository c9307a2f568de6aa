/*
title: The predictions leave out the bias
task: 1
covers: []
ask: What should your model say about a material whose features are all 0?
point: p = w·x + b has two parts. Which of them do you add up?
tell: You add up weights times features and forget the bias. Start the sum at `m.bias()`, or call `m.predict(row)`.
*/
final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        double[] predictions = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            if (x[i].length != m.weights().length) {
                throw new IllegalArgumentException("row " + i);
            }
            double sum = 0;
            for (int j = 0; j < x[i].length; j++) {
                sum += m.weights()[j] * x[i][j];
            }
            predictions[i] = sum;
        }
        return predictions;
    }
}
