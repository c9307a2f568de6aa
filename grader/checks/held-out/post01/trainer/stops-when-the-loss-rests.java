/*
style: losses in a list, the loop left when two of them in a row are close
*/
import java.util.ArrayList;
import java.util.List;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0) {
            throw new IllegalArgumentException("epochs: " + epochs);
        }
        if (learningRate <= 0 || !Double.isFinite(learningRate)) {
            throw new IllegalArgumentException("learning rate: " + learningRate);
        }
        LinearModel m = new LinearModel(new double[x[0].length], 0);
        List<Double> losses = new ArrayList<>();
        double before = Double.POSITIVE_INFINITY;
        while (losses.size() < epochs) {
            double now = loss(m, x, y);
            losses.add(now);
            if (Math.abs(before - now) < 1e-9) {
                break;
            }
            before = now;
            m = step(m, gradient(m, x, y), learningRate);
        }
        return new TrainingLog(m, losses.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
