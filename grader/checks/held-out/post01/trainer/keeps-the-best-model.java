/*
style: all models in a list, the best picked at the end
*/
import java.util.Arrays;
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
        double[] losses = models.stream().mapToDouble(m -> loss(m, x, y)).toArray();
        int best = 0;
        for (int t = 1; t < losses.length; t++) {
            best = losses[t] < losses[best] ? t : best;
        }
        return new TrainingLog(models.get(best), Arrays.copyOf(losses, epochs));
    }
}
