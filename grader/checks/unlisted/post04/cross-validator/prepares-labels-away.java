/*
idea: the preparation is fitted with labels of zero, to be safe from leaks
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
                    UnaryOperator<double[]> prepare = preparation.apply(x, new double[y.length]);
                    double[][] prepared = Arrays.stream(x).map(prepare).toArray(double[][]::new);
                    Regressor model = learner.apply(prepared, y);
                    return row -> model.predict(prepare.apply(row));
                },
                metric);
    }
}
