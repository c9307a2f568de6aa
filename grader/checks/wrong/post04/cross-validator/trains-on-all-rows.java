/*
title: The learner gets the whole table
task: 1
ask: Has the model of a fold seen the rows it is asked for?
point: The test rows are hidden from the learner, or the score measures memory.
tell: You hand data.x() and data.y() to the learner. Hand it the rows of split.train() only.
*/
final class CrossValidator {
    public static double[] scores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        if (folds.isEmpty()) {
            throw new IllegalArgumentException("a cross-validation needs folds");
        }
        double[] scores = new double[folds.size()];
        for (int i = 0; i < scores.length; i++) {
            Dataset test = data.select(folds.get(i).test());
            Regressor model = learner.apply(data.x(), data.y());
            double[] predicted = Arrays.stream(test.x()).mapToDouble(model::predict).toArray();
            scores[i] = metric.applyAsDouble(test.y(), predicted);
        }
        return scores;
    }
}
