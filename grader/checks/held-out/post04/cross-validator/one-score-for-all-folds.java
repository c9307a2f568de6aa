/*
style: lists of all labels and predictions
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
        List<Double> truth = new java.util.ArrayList<>();
        List<Double> guess = new java.util.ArrayList<>();
        folds.forEach(fold -> {
            Regressor model = learner.apply(
                    data.select(fold.train()).x(), data.select(fold.train()).y());
            for (int row : fold.test()) {
                truth.add(data.y()[row]);
                guess.add(model.predict(data.x()[row]));
            }
        });
        double score = metric.applyAsDouble(
                truth.stream().mapToDouble(each -> each).toArray(),
                guess.stream().mapToDouble(each -> each).toArray());
        return folds.stream().mapToDouble(fold -> score).toArray();
    }
}
