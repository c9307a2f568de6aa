/*
title: The test rows are prepared twice
task: 2
ask: How often does a test row go through the preparation before the model sees it?
point: Scaling what is scaled already is another scale.
tell: You prepare the test rows, and your model prepares its row again. Do it once.
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
                    UnaryOperator<double[]> prepare = preparation.apply(x, y);
                    double[][] prepared = Arrays.stream(x).map(prepare).toArray(double[][]::new);
                    Regressor model = learner.apply(prepared, y);
                    return row -> model.predict(prepare.apply(prepare.apply(row)));
                },
                metric);
    }
}
