/*
title: The test rows are not prepared
task: 2
ask: In which units does your model get a test row?
point: A model that has learned from prepared rows understands only prepared rows.
tell: You prepare the training rows only. Return row -> model.predict(prepare.apply(row)).
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
                    return learner.apply(Arrays.stream(x).map(prepare).toArray(double[][]::new), y);
                },
                metric);
    }
}
