/*
style: a stream of models
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
        double mean = 0;
        for (double label : y) {
            mean += label / y.length;
        }
        LinearModel start = new LinearModel(new double[x[0].length], mean);
        List<LinearModel> models = Stream.iterate(start, m -> step(m, gradient(m, x, y), learningRate))
                .limit(epochs + 1L)
                .toList();
        double[] losses = models.stream().limit(epochs).mapToDouble(m -> loss(m, x, y)).toArray();
        return new TrainingLog(models.get(epochs), losses);
    }
}
