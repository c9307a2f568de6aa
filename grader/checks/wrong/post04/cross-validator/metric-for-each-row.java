/*
title: The metric is called for every row and averaged
task: 1
ask: Is the root of a mean the same as the mean of roots?
point: A metric compares all predictions of a fold at once. How many does yours get?
tell: You call the metric with one row at a time and average. Hand it all labels and all predictions of the fold.
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
            Dataset train = data.select(folds.get(i).train());
            Dataset test = data.select(folds.get(i).test());
            Regressor model = learner.apply(train.x(), train.y());
            for (int j = 0; j < test.size(); j++) {
                double[] actual = {test.y()[j]};
                double[] predicted = {model.predict(test.x()[j])};
                scores[i] += metric.applyAsDouble(actual, predicted) / test.size();
            }
        }
        return scores;
    }
}
