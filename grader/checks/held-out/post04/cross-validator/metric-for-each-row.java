/*
style: nested streams
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
        return folds.stream()
                .mapToDouble(fold -> {
                    Dataset train = data.select(fold.train());
                    Regressor model = learner.apply(train.x(), train.y());
                    return Arrays.stream(fold.test())
                            .mapToDouble(row -> metric.applyAsDouble(
                                    new double[] {y[row]}, new double[] {model.predict(x[row])}))
                            .average()
                            .orElseThrow();
                })
                .toArray();
    }
}
