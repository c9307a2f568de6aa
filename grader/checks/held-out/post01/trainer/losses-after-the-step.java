/*
style: a stream of models, without the first
*/
import java.util.List;
import java.util.stream.Stream;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("a learning rate above 0 and epochs, please");
        }
        List<LinearModel> models = Stream.iterate(
                        new LinearModel(new double[x[0].length], 0), m -> step(m, gradient(m, x, y), learningRate))
                .limit(epochs + 1L)
                .toList();
        double[] losses = models.stream().skip(1).mapToDouble(m -> loss(m, x, y)).toArray();
        return new TrainingLog(models.get(epochs), losses);
    }
}
