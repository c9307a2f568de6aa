/*
style: loops, one array at a time
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
            double[][] train = data.select(folds.get(f).train()).x();
            double[][] test = data.select(folds.get(f).test()).x();
            UnaryOperator<double[]> scale =
                    preparation.apply(test.clone(), data.select(folds.get(f).test()).y());
            for (int i = 0; i < train.length; i++) {
                train[i] = scale.apply(train[i]);
            }
            Regressor model = learner.apply(train, data.select(folds.get(f).train()).y());
            double[] predicted = new double[test.length];
            for (int i = 0; i < test.length; i++) {
                predicted[i] = model.predict(scale.apply(test[i]));
            }
            result[f] = metric.applyAsDouble(data.select(folds.get(f).test()).y(), predicted);
        }
        return result;
    }
}
