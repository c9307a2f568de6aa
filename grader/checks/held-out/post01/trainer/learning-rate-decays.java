/*
style: a rate that is computed anew in the head of a loop from 1
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
        LinearModel m = new LinearModel(new double[x[0].length], 0);
        DoubleStream.Builder losses = DoubleStream.builder();
        for (int t = 1; t <= epochs; t++) {
            double rate = learningRate / t;
            losses.add(loss(m, x, y));
            m = step(m, gradient(m, x, y), rate);
        }
        return new TrainingLog(m, losses.build().toArray());
    }
}
