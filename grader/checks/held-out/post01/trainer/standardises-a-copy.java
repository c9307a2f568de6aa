/*
style: column statistics of streams
*/
import java.util.List;
import java.util.stream.Stream;

final class GradientDescentTrainer {
    public static TrainingLog train(double[][] x, double[] y, double learningRate, int epochs) {
        requireLabels(x, y);
        if (epochs < 0 || !(learningRate > 0) || Double.isInfinite(learningRate)) {
            throw new IllegalArgumentException("a learning rate above 0 and epochs, please");
        }
        double[][] scaled = new double[x.length][];
        for (int i = 0; i < x.length; i++) {
            scaled[i] = x[i].clone();
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException("row " + i);
            }
        }
        for (int column = 0; column < x[0].length; column++) {
            int j = column;
            double centre = Stream.of(x).mapToDouble(row -> row[j]).average().orElseThrow();
            double variance = Stream.of(x).mapToDouble(row -> Math.pow(row[j] - centre, 2)).average().orElseThrow();
            for (double[] row : scaled) {
                row[j] = (row[j] - centre) / Math.sqrt(variance);
            }
        }
        List<LinearModel> models = Stream.iterate(
                        new LinearModel(new double[x[0].length], 0),
                        m -> step(m, gradient(m, scaled, y), learningRate))
                .limit(epochs + 1L)
                .toList();
        double[] losses = models.stream().limit(epochs).mapToDouble(m -> loss(m, scaled, y)).toArray();
        return new TrainingLog(models.get(epochs), losses);
    }
}
