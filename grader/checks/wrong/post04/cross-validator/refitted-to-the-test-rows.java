/*
title: The preparation is fitted again to the test rows
task: 2
ask: By what is a test row prepared: by what the model has learned with, or by something else?
point: The model knows features in the units of the training rows. Two preparations are two systems of units.
tell: You fit a second preparation to the test rows. Prepare them with the one of the training rows.
*/
final class CrossValidator {
    public static double[] preparedScores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], UnaryOperator<double[]>> preparation,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        if (folds.isEmpty()) {
            throw new IllegalArgumentException("no folds");
        }
        double[] scores = new double[folds.size()];
        for (int i = 0; i < scores.length; i++) {
            Dataset train = data.select(folds.get(i).train());
            Dataset test = data.select(folds.get(i).test());
            UnaryOperator<double[]> prepareTrain = preparation.apply(train.x(), train.y());
            UnaryOperator<double[]> prepareTest = preparation.apply(test.x(), test.y());
            Regressor model = learner.apply(
                    Arrays.stream(train.x()).map(prepareTrain).toArray(double[][]::new), train.y());
            double[] predicted = Arrays.stream(test.x())
                    .map(prepareTest)
                    .mapToDouble(model::predict)
                    .toArray();
            scores[i] = metric.applyAsDouble(test.y(), predicted);
        }
        return scores;
    }
}
