/*
style: a loop that takes x by row number and y by place
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
        double[][] x = data.x();
        double[] y = data.y();
        double[] result = new double[folds.size()];
        for (int f = 0; f < result.length; f++) {
            int[] rows = folds.get(f).test();
            Dataset train = data.select(folds.get(f).train());
            Regressor model = learner.apply(train.x(), train.y());
            double[] actual = new double[rows.length];
            double[] predicted = new double[rows.length];
            for (int i = 0; i < rows.length; i++) {
                actual[i] = y[i];
                predicted[i] = model.predict(x[rows[i]]);
            }
            result[f] = metric.applyAsDouble(actual, predicted);
        }
        return result;
    }
}
