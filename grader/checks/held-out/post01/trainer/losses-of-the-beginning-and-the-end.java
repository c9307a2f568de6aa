/*
style: the losses of a stream of models
*/
import java.util.List;
import java.util.stream.Stream;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0) {
            throw new IllegalArgumentException("epochs: " + epochs);
        }
        if (learningRate <= 0 || !Double.isFinite(learningRate)) {
            throw new IllegalArgumentException("learning rate: " + learningRate);
        }
        List<LinearModel> models = Stream.iterate(
                        new LinearModel(new double[x[0].length], 0), m -> step(m, gradient(m, x, y), learningRate))
                .limit(epochs + 1L)
                .toList();
        return new TrainingLog(
                models.get(models.size() - 1),
                models.stream().mapToDouble(m -> loss(m, x, y)).toArray());
    }
}
