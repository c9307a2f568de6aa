/*
style: the loop of the folds in a helper with two arrays of rows
*/
final class CrossValidator {
    public static double[] scores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        if (folds.size() < 1) {
            throw new IllegalArgumentException("no folds");
        }
        double[] all = {};
        for (Split fold : folds) {
            all = Arrays.copyOf(all, all.length + 1);
            all[all.length - 1] = score(data, fold.test(), fold.train(), learner, metric);
        }
        return all;
    }

    private static double score(
            Dataset data,
            int[] train,
            int[] test,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        Regressor model = learner.apply(data.select(train).x(), data.select(train).y());
        double[] predicted = new double[test.length];
        for (int i = 0; i < test.length; i++) {
            predicted[i] = model.predict(data.x()[test[i]]);
        }
        return metric.applyAsDouble(data.select(test).y(), predicted);
    }
}
