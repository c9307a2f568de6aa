/*
style: the model is made where it is null
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
        Regressor model = null;
        double[] result = new double[folds.size()];
        for (int f = 0; f < result.length; f++) {
            Split fold = folds.get(f);
            if (model == null) {
                model = learner.apply(data.select(fold.train()).x(), data.select(fold.train()).y());
            }
            double[] predicted = new double[fold.test().length];
            int i = 0;
            for (double[] row : data.select(fold.test()).x()) {
                predicted[i++] = model.predict(row);
            }
            result[f] = metric.applyAsDouble(data.select(fold.test()).y(), predicted);
        }
        return result;
    }
}
