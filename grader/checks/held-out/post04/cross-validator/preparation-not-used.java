/*
style: fits it and goes on without it
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
            Regressor model = learner.apply(train.x(), train.y());
            double[] predicted = new double[test.size()];
            for (int i = 0; i < predicted.length; i++) {
                predicted[i] = model.predict(test.x()[i]);
            }
            result[f] = metric.applyAsDouble(test.y(), predicted);
        }
        return result;
    }
}
