/*
style: the model after t epochs is one step of t learning rates from the beginning
*/
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("a learning rate above 0 and epochs, please");
        }
        LinearModel zero = new LinearModel(new double[x[0].length], 0);
        LinearModel slopes = gradient(zero, x, y);
        double[] losses = IntStream.range(0, epochs)
                .mapToDouble(t -> loss(step(zero, slopes, t * learningRate), x, y))
                .toArray();
        return new TrainingLog(step(zero, slopes, epochs * learningRate), losses);
    }
}
