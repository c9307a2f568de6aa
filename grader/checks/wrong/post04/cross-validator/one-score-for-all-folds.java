/*
title: All predictions are put together into one score
task: 1
ask: Are your scores all the same?
point: k scores tell how much the result depends on the fold. When do you call the metric?
tell: You collect the predictions of all folds and call the metric once. Call it for each fold.
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
        double[] actual = {};
        double[] predicted = {};
        for (Split fold : folds) {
            Dataset train = data.select(fold.train());
            Dataset test = data.select(fold.test());
            Regressor model = learner.apply(train.x(), train.y());
            for (int i = 0; i < test.size(); i++) {
                actual = Arrays.copyOf(actual, actual.length + 1);
                actual[actual.length - 1] = test.y()[i];
                predicted = Arrays.copyOf(predicted, predicted.length + 1);
                predicted[predicted.length - 1] = model.predict(test.x()[i]);
            }
        }
        double[] scores = new double[folds.size()];
        Arrays.fill(scores, metric.applyAsDouble(actual, predicted));
        return scores;
    }
}
