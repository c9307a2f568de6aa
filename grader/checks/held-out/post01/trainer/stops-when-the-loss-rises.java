/*
style: models in a list, and a flag
*/
import java.util.ArrayList;
import java.util.List;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("a learning rate above 0 and epochs, please");
        }
        List<LinearModel> models = new ArrayList<>();
        models.add(new LinearModel(new double[x[0].length], 0));
        int steps = 0;
        boolean falls = true;
        while (steps < epochs && falls) {
            LinearModel here = models.get(steps);
            LinearModel there = step(here, gradient(here, x, y), learningRate);
            falls = loss(there, x, y) <= loss(here, x, y);
            models.add(falls ? there : here);
            steps++;
        }
        double[] losses = models.stream().limit(steps).mapToDouble(m -> loss(m, x, y)).toArray();
        return new TrainingLog(models.get(steps), losses);
    }
}
