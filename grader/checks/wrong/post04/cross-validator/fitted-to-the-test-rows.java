/*
title: The preparation is fitted to the test rows
task: 2
ask: Which part of the fold does your preparation learn from?
point: What is fitted to the test rows has seen the test.
tell: You fit the preparation to the test rows and use it for both parts. Fit it to the training rows.
*/
final class CrossValidator {
    public static double[] preparedScores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], UnaryOperator<double[]>> preparation,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        if (folds.isEmpty()) {
            throw new IllegalArgumentException("no folds");
        }
        double[] scores = new double[folds.size()];
        for (int i = 0; i < scores.length; i++) {
            Dataset test = data.select(folds.get(i).test());
            UnaryOperator<double[]> prepare = preparation.apply(test.x(), test.y());
            double[][] prepared = Arrays.stream(data.x()).map(prepare).toArray(double[][]::new);
            scores[i] = scores(
                    new Dataset(prepared, data.y(), data.groups()), folds.subList(i, i + 1), learner, metric)[0];
        }
        return scores;
    }
}
