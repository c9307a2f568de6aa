/*
style: an iterator that is advanced once too often
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
        double[] result = new double[k];
        int i = 0;
        while (i + 1 < k) {
            Split fold = folds.get(i);
            Regressor model = learner.apply(
                    data.select(fold.train()).x(), data.select(fold.train()).y());
            double[] predicted = Arrays.stream(fold.test())
                    .mapToDouble(row -> model.predict(data.x()[row]))
                    .toArray();
            result[i++] = metric.applyAsDouble(data.select(fold.test()).y(), predicted);
        }
        return result;
    }
}
