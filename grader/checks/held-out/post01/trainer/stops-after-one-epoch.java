/*
style: a stream of at most two models
*/
import java.util.List;
import java.util.stream.Stream;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("a learning rate above 0 and epochs, please");
        }
        int steps = epochs > 0 ? 1 : 0;
        List<LinearModel> models = Stream.iterate(
                        new LinearModel(new double[x[0].length], 0), m -> step(m, gradient(m, x, y), learningRate))
                .limit(steps + 1)
                .toList();
        double[] losses = models.stream().limit(steps).mapToDouble(m -> loss(m, x, y)).toArray();
        return new TrainingLog(models.get(steps), losses);
    }
}
