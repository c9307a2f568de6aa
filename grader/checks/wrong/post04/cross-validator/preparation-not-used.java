/*
title: The preparation is not used
task: 2
ask: Does anything change if the preparation is another one?
point: The preparation is fitted to training rows and then applied to rows, in two places.
tell: You cross-validate the learner without its preparation. Prepare training rows and test rows.
*/
final class CrossValidator {
    public static double[] preparedScores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], UnaryOperator<double[]>> preparation,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        return scores(data, folds, learner, metric);
    }
}
