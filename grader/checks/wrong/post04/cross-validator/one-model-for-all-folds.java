/*
title: One model serves all folds
task: 1
ask: Which rows has the model seen that you test on the second fold?
point: The rows of the second fold were training rows of the first. What has to be made anew for every fold?
tell: You fit one model, to the training rows of the first fold, and use it for all. Fit a new one in the loop.
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
        Dataset train = data.select(folds.get(0).train());
        Regressor model = learner.apply(train.x(), train.y());
        for (int i = 0; i < scores.length; i++) {
            Dataset test = data.select(folds.get(i).test());
            double[] predicted = Arrays.stream(test.x()).mapToDouble(model::predict).toArray();
            scores[i] = metric.applyAsDouble(test.y(), predicted);
        }
        return scores;
    }
}
