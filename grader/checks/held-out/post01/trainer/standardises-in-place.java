/*
style: column statistics of streams, written back into the rows
*/
import java.util.ArrayList;
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
        for (int column = 0; column < x[0].length; column++) {
            int j = column;
            double centre = Stream.of(x).mapToDouble(row -> row[j]).average().orElseThrow();
            double variance = Stream.of(x).mapToDouble(row -> Math.pow(row[j] - centre, 2)).average().orElseThrow();
            for (double[] row : x) {
                row[j] = (row[j] - centre) / Math.sqrt(variance);
            }
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
