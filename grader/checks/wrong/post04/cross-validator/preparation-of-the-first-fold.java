/*
title: The preparation of the first fold is kept for all
task: 2
covers: P4.3
ask: Which rows has the preparation seen that you use in the second fold?
point: The test rows of the second fold were training rows of the first.
tell: You fit the preparation once, in the first fold, and use it again in the others. Fit it anew in every fold.
*/
final class CrossValidator {
    public static double[] preparedScores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], UnaryOperator<double[]>> preparation,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        List<UnaryOperator<double[]>> first = new java.util.ArrayList<>();
        return scores(
                data,
                folds,
                (x, y) -> {
                    if (first.isEmpty()) {
                        first.add(preparation.apply(x, y));
                    }
                    UnaryOperator<double[]> prepare = first.get(0);
                    double[][] prepared = Arrays.stream(x).map(prepare).toArray(double[][]::new);
                    Regressor model = learner.apply(prepared, y);
                    return row -> model.predict(prepare.apply(row));
                },
                metric);
    }
}
