package matml.post01;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class GradientDescentTrainer {
    private GradientDescentTrainer() {}

    public static double[] predictAll(LinearModel m, double[][] x) {
        return Arrays.stream(x).mapToDouble(m::predict).toArray();
    }

    public static double loss(LinearModel m, double[][] x, double[] y) {
        Vec residual = residual(m, x, y);
        return residual.dot(residual) / x.length;
    }

    // residual times matrix, no index juggling: sum of e_i * x_i over all rows
    public static LinearModel gradient(LinearModel m, double[][] x, double[] y) {
        Vec e = residual(m, x, y);
        Vec slope = IntStream.range(0, x.length)
                .mapToObj(i -> new Vec(x[i]).times(e.values()[i]))
                .reduce(Vec.zeros(m.weights().length), Vec::plus);
        return new LinearModel(slope.times(2.0 / x.length).values(), 2 * e.mean());
    }

    public static LinearModel step(LinearModel m, LinearModel grad, double learningRate) {
        Vec moved = new Vec(m.weights()).plus(new Vec(grad.weights()).times(-learningRate));
        return new LinearModel(moved.values(), m.bias() - learningRate * grad.bias());
    }

    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        int d = Require.table(x);
        Require.that(x.length == y.length, "%d rows, %d labels", x.length, y.length);
        Require.that(learningRate > 0 && Double.isFinite(learningRate), "learning rate %s", learningRate);
        Require.that(epochs >= 0, "%d epochs", epochs);
        LinearModel[] history = Stream.iterate(
                        new LinearModel(new double[d], 0), m -> step(m, gradient(m, x, y), learningRate))
                .limit(epochs + 1L)
                .toArray(LinearModel[]::new);
        double[] losses =
                Arrays.stream(history).limit(epochs).mapToDouble(m -> loss(m, x, y)).toArray();
        return new TrainingLog(history[epochs], losses);
    }

    private static Vec residual(LinearModel m, double[][] x, double[] y) {
        Require.that(x.length > 0, "no rows");
        return new Vec(predictAll(m, x)).minus(new Vec(y));
    }
}
