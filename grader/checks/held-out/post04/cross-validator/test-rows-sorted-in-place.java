/*
style: both parts sorted after use, to look up rows by binary search
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
        int next = 0;
        for (Split fold : folds) {
            Dataset train = data.select(fold.train());
            Dataset test = data.select(fold.test());
            Arrays.sort(fold.train());
            for (int row : fold.test()) {
                if (Arrays.binarySearch(fold.train(), row) >= 0) {
                    throw new IllegalArgumentException("a leak");
                }
            }
            Regressor model = learner.apply(train.x(), train.y());
            double[] predicted = Arrays.stream(test.x()).mapToDouble(model::predict).toArray();
            result[next++] = metric.applyAsDouble(test.y(), predicted);
        }
        return result;
    }
}
