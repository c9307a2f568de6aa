/*
style: small normal numbers of a generator with another seed
*/
import java.util.Random;
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
        Random random = new Random(42);
        double[] start = new double[x[0].length];
        for (int j = 0; j < start.length; j++) {
            start[j] = 0.01 * random.nextGaussian();
        }
        LinearModel m = new LinearModel(start, 0);
        DoubleStream.Builder losses = DoubleStream.builder();
        for (int left = epochs; left > 0; left--) {
            losses.add(loss(m, x, y));
            m = step(m, gradient(m, x, y), learningRate);
        }
        return new TrainingLog(m, losses.build().toArray());
    }
}
