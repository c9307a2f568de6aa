/*
style: a wrapped model, and test rows prepared before it is asked
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
        for (int f = 0; f < result.length; f++) {
            Dataset train = data.select(folds.get(f).train());
            Dataset test = data.select(folds.get(f).test());
            UnaryOperator<double[]> scale = preparation.apply(train.x(), train.y());
            Regressor inner = learner.apply(
                    Arrays.stream(train.x()).map(scale).toArray(double[][]::new), train.y());
            Regressor model = row -> inner.predict(scale.apply(row));
            double[] predicted = Arrays.stream(test.x())
                    .map(scale)
                    .mapToDouble(model::predict)
                    .toArray();
            result[f] = metric.applyAsDouble(test.y(), predicted);
        }
        return result;
    }
}
