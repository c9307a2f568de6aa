/*
title: The preparation is fitted to the whole table
task: 2
covers: P4.3
ask: Which rows has your preparation seen when the first fold is tested?
point: A preparation learns, too. What it has learned from the test rows it tells the model.
tell: You fit the preparation to all rows before the folds are tested. Fit it to the training rows of every fold
  anew.
*/
final class CrossValidator {
    public static double[] preparedScores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], UnaryOperator<double[]>> preparation,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        UnaryOperator<double[]> prepare = preparation.apply(data.x(), data.y());
        double[][] prepared = Arrays.stream(data.x()).map(prepare).toArray(double[][]::new);
        return scores(new Dataset(prepared, data.y(), data.groups()), folds, learner, metric);
    }
}
