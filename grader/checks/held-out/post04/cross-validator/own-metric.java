/*
style: the mean squared error of post 1
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
        return folds.stream()
                .mapToDouble(fold -> {
                    Regressor model = learner.apply(
                            data.select(fold.train()).x(), data.select(fold.train()).y());
                    Dataset test = data.select(fold.test());
                    double[] predicted =
                            Arrays.stream(test.x()).mapToDouble(model::predict).toArray();
                    return matml.post01.Losses.mse(test.y(), predicted);
                })
                .toArray();
    }
}
