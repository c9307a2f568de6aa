/*
style: as many models as epochs, the last of them returned
*/
import java.util.List;
import java.util.stream.Stream;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("a learning rate above 0 and epochs, please");
        }
        LinearModel zero = new LinearModel(new double[x[0].length], 0);
        List<LinearModel> models = Stream.iterate(zero, m -> step(m, gradient(m, x, y), learningRate))
                .limit(epochs)
                .toList();
        double[] losses = models.stream().mapToDouble(m -> loss(m, x, y)).toArray();
        return new TrainingLog(models.isEmpty() ? zero : models.get(models.size() - 1), losses);
    }
}
