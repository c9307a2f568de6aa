/*
style: plain loops over row numbers, the training rows of a fold never looked at
*/
final class CrossValidator {
    public static double[] scores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        int k = folds.size();
        if (k == 0) {
            throw new IllegalArgumentException("no folds");
        }
        double[][] x = data.x();
        double[] y = data.y();
        double[] result = new double[k];
        int next = 0;
        for (Split fold : folds) {
            Regressor fitted = learner.apply(data.x(), y.clone());
            double[] actual = new double[fold.test().length];
            double[] predicted = new double[actual.length];
            for (int j = 0; j < actual.length; j++) {
                actual[j] = y[fold.test()[j]];
                predicted[j] = fitted.predict(x[fold.test()[j]]);
            }
            result[next++] = metric.applyAsDouble(actual, predicted);
        }
        return result;
    }
}
