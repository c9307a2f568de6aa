/*
misconception: prepared-outside-of-the-folds
task: 2
covers: P4.3
*/
final class CrossValidator {
    public static double[] preparedScores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], UnaryOperator<double[]>> preparation,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        return scores(
                data,
                folds,
                (x, y) -> {
                    UnaryOperator<double[]> prepare = preparation.apply(data.x(), data.y());
                    double[][] prepared = Arrays.stream(x).map(prepare).toArray(double[][]::new);
                    Regressor model = learner.apply(prepared, y);
                    return row -> model.predict(prepare.apply(row));
                },
                metric);
    }
}
