/*
style: the models after the steps in a list, the last one fetched by the number of epochs
*/
import java.util.ArrayList;
import java.util.List;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("a learning rate above 0 and epochs, please");
        }
        List<LinearModel> after = new ArrayList<>();
        double[] losses = new double[epochs];
        LinearModel m = new LinearModel(new double[x[0].length], 0);
        for (int t = 0; t < epochs; t++) {
            losses[t] = loss(m, x, y);
            m = step(m, gradient(m, x, y), learningRate);
            after.add(m);
        }
        return new TrainingLog(after.get(epochs - 1), losses);
    }
}
