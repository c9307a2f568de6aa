/*
style: a stream whose prepared rows are thrown away
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
        double[] result = new double[folds.size()];
        int next = 0;
        for (Split fold : folds) {
            Dataset train = data.select(fold.train());
            UnaryOperator<double[]> scale = preparation.apply(train.x(), train.y());
            for (double[] row : train.x()) {
                row = scale.apply(row);
            }
            Regressor model = learner.apply(train.x(), train.y());
            double[] predicted = Arrays.stream(data.select(fold.test()).x())
                    .map(scale)
                    .mapToDouble(model::predict)
                    .toArray();
            result[next++] = metric.applyAsDouble(data.select(fold.test()).y(), predicted);
        }
        return result;
    }
}
