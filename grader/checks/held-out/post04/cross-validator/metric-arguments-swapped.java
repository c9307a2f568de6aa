/*
style: lists of predictions, loops over rows
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
        double[] result = new double[folds.size()];
        for (Split fold : folds) {
            double[] guess = new double[fold.test().length];
            double[] truth = new double[fold.test().length];
            Regressor model = learner.apply(
                    data.select(fold.train()).x(), data.select(fold.train()).y());
            for (int i = 0; i < guess.length; i++) {
                guess[i] = model.predict(data.x()[fold.test()[i]]);
                truth[i] = data.y()[fold.test()[i]];
            }
            result[folds.indexOf(fold)] = metric.applyAsDouble(guess, truth);
        }
        return result;
    }
}
