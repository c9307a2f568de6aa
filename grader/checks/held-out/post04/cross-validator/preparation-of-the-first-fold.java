/*
style: the table prepared by the first fold's rows, then cross-validated
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
        Dataset first = data.select(folds.get(0).train());
        UnaryOperator<double[]> scale = preparation.apply(first.x(), first.y());
        double[][] all = data.x();
        for (int row = 0; row < all.length; row++) {
            all[row] = scale.apply(all[row]);
        }
        return scores(new Dataset(all, data.y(), data.groups()), folds, learner, metric);
    }
}
