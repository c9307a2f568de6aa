/*
title: The learner is not asked
task: 2
covers: []
ask: Does your correction depend on the row that is asked about?
point: One shift for all materials is the scissor of task 4. Here the learner decides.
tell: You return the mean of the corrections whatever the learner has learned. Keep the Regressor that the learner
  returns and ask it.
*/
final class DeltaModel {
    public static DeltaModel fit(
            double[][] x, double[] low, double[] high, BiFunction<double[][], double[], Regressor> learner) {
        if (x.length != low.length) {
            throw new IllegalArgumentException("rows");
        }
        double[] labels = corrections(low, high);
        learner.apply(x, labels);
        double mean = java.util.Arrays.stream(labels).average().orElse(0);
        return new DeltaModel(row -> mean);
    }
}
