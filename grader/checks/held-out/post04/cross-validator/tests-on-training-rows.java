/*
style: a stream over the folds, a helper for one fold
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
        return folds.stream().mapToDouble(fold -> one(data, fold, learner, metric)).toArray();
    }

    private static double one(
            Dataset data,
            Split fold,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        int[] rows = fold.train();
        Regressor model = learner.apply(data.select(rows).x(), data.select(rows).y());
        double[] predicted = new double[rows.length];
        double[] actual = new double[rows.length];
        double[][] x = data.x();
        for (int i = 0; i < rows.length; i++) {
            predicted[i] = model.predict(x[rows[i]]);
            actual[i] = data.y()[rows[i]];
        }
        return metric.applyAsDouble(actual, predicted);
    }
}
