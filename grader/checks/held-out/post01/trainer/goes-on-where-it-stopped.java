/*
style: weights and bias kept in two static fields
*/
import java.util.stream.DoubleStream;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0) {
            throw new IllegalArgumentException("epochs: " + epochs);
        }
        if (learningRate <= 0 || !Double.isFinite(learningRate)) {
            throw new IllegalArgumentException("learning rate: " + learningRate);
        }
        if (weights.length != x[0].length) {
            weights = new double[x[0].length];
            bias = 0;
        }
        LinearModel m = new LinearModel(weights, bias);
        DoubleStream.Builder losses = DoubleStream.builder();
        for (int left = epochs; left > 0; left--) {
            losses.add(loss(m, x, y));
            m = step(m, gradient(m, x, y), learningRate);
        }
        weights = m.weights();
        bias = m.bias();
        return new TrainingLog(m, losses.build().toArray());
    }

    private static double[] weights = {};
    private static double bias;
}
