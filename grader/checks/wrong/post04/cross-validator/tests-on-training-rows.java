/*
title: The model is asked for its training rows
task: 1
ask: Which rows is the model of a fold asked for?
point: An error on the training rows tells what the model remembers.
tell: You predict the training rows. Predict the rows of split.test(), and compare with their labels.
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
            Regressor model = learner.apply(train.x(), train.y());
            double[] predicted = Arrays.stream(train.x()).mapToDouble(model::predict).toArray();
            scores[i] = metric.applyAsDouble(train.y(), predicted);
        }
        return scores;
    }
}
