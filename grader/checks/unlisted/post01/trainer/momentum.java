/*
idea: every step also repeats nine tenths of the step before
*/
final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (!(learningRate > 0 && learningRate < Double.POSITIVE_INFINITY) || epochs < 0) {
            throw new IllegalArgumentException("learning rate or epochs");
        }
        LinearModel model = new LinearModel(new double[x[0].length], 0);
        LinearModel velocity = model;
        double[] losses = new double[epochs];
        for (int epoch = 0; epoch < epochs; epoch++) {
            losses[epoch] = loss(model, x, y);
            LinearModel slopes = gradient(model, x, y);
            double[] sum = slopes.weights().clone();
            for (int j = 0; j < sum.length; j++) {
                sum[j] += 0.9 * velocity.weights()[j];
            }
            velocity = new LinearModel(sum, slopes.bias() + 0.9 * velocity.bias());
            model = step(model, velocity, learningRate);
        }
        return new TrainingLog(model, losses);
    }
}
