/*
style: streams, and a recursion over the epochs
*/
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

final class GradientDescentTrainer {
    public static double[] predictAll(LinearModel m, double[][] x) {
        return Arrays.stream(x).mapToDouble(m::predict).toArray();
    }

    public static double loss(LinearModel m, double[][] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("lengths");
        }
        double[] p = predictAll(m, x);
        return IntStream.range(0, y.length)
                .mapToDouble(i -> (y[i] - p[i]) * (y[i] - p[i]))
                .average()
                .orElseThrow(() -> new IllegalArgumentException("no rows"));
    }

    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        requireLabels(x, y);
        double[] p = predictAll(m, x);
        double[] error = IntStream.range(0, y.length).mapToDouble(i -> y[i] - p[i]).toArray();
        double[] slopes = IntStream.range(0, m.weights().length)
                .mapToDouble(j -> -2
                        * IntStream.range(0, y.length)
                                .mapToDouble(i -> error[i] * x[i][j])
                                .average()
                                .orElseThrow())
                .toArray();
        return new LinearModel(slopes, -2 * Arrays.stream(error).average().orElseThrow());
    }

    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        if (m.weights().length != grad.weights().length) {
            throw new IllegalArgumentException("lengths");
        }
        return new LinearModel(
                IntStream.range(0, m.weights().length)
                        .mapToDouble(j -> m.weights()[j] - learningRate * grad.weights()[j])
                        .toArray(),
                m.bias() - learningRate * grad.bias());
    }

    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (!(learningRate > 0) || Double.isInfinite(learningRate) || epochs < 0) {
            throw new IllegalArgumentException("settings");
        }
        return train(x, y, learningRate, epochs, new TrainingLog(new LinearModel(new double[x[0].length], 0), new double[0]));
    }

    private static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs, TrainingLog soFar) {
        if (epochs == 0) {
            return soFar;
        }
        LinearModel m = soFar.model();
        double[] losses = DoubleStream.concat(
                        Arrays.stream(soFar.lossPerEpoch()), DoubleStream.of(loss(m, x, y)))
                .toArray();
        return train(x, y, learningRate, epochs - 1, new TrainingLog(step(m, gradient(m, x, y), learningRate), losses));
    }
}
