/*
title: The metric is not used
task: 1
ask: Which error does your method compute if it is asked for another metric?
point: The metric is an argument: mean absolute error, relative error, or whatever the caller needs.
tell: You compute the mean squared error yourself. Call metric.applyAsDouble(measured, predicted).
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
                double error = test.y()[j] - model.predict(test.x()[j]);
                scores[i] += error * error / test.size();
            }
        }
        return scores;
    }
}
