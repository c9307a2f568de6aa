/*
style: a stream over the folds
*/
final class CrossValidator {
    public static double[] scores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        return folds.stream()
                .mapToDouble(fold -> {
                    Dataset train = data.select(fold.train());
                    Regressor model = learner.apply(train.x(), train.y());
                    Dataset test = data.select(fold.test());
                    return metric.applyAsDouble(
                            test.y(),
                            Arrays.stream(test.x()).mapToDouble(model::predict).toArray());
                })
                .toArray();
    }
}
