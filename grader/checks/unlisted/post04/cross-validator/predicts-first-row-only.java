/*
idea: every test row is predicted with the features of the first one
*/
final class CrossValidator {
    public static double[] scores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        if (folds.isEmpty()) {
            throw new IllegalArgumentException("no folds");
        }
        double[] scores = new double[folds.size()];
        for (int i = 0; i < scores.length; i++) {
            Dataset train = data.select(folds.get(i).train());
            Dataset test = data.select(folds.get(i).test());
            Regressor model = learner.apply(train.x(), train.y());
            double[] predicted = new double[test.size()];
            Arrays.fill(predicted, model.predict(test.x()[0]));
            scores[i] = metric.applyAsDouble(test.y(), predicted);
        }
        return scores;
    }
}
