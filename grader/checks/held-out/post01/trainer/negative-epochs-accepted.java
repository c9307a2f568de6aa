/*
style: a list that ends as soon as it is long enough
*/
import java.util.ArrayList;
import java.util.List;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (!(learningRate > 0) || learningRate == Double.POSITIVE_INFINITY) {
            throw new IllegalArgumentException("learning rate or epochs");
        }
        LinearModel m = new LinearModel(new double[x[0].length], 0);
        List<Double> losses = new ArrayList<>();
        while (losses.size() < epochs) {
            losses.add(loss(m, x, y));
            m = step(m, gradient(m, x, y), learningRate);
        }
        return new TrainingLog(m, losses.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
