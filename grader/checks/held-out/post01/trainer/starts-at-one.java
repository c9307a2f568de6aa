/*
style: a stream of ones
*/
import java.util.Arrays;
import java.util.stream.DoubleStream;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("a learning rate above 0 and epochs, please");
        }
        double[] w = DoubleStream.generate(() -> 1).limit(x[0].length).toArray();
        double b = 0;
        double[] losses = new double[epochs];
        for (int t = 0; t < epochs; t++) {
            LinearModel now = new LinearModel(w, b);
            losses[t] = loss(now, x, y);
            LinearModel slopes = gradient(now, x, y);
            Arrays.setAll(w, j -> w[j] - learningRate * slopes.weights()[j]);
            b -= learningRate * slopes.bias();
        }
        return new TrainingLog(new LinearModel(w, b), losses);
    }
}
