/*
title: The training rows are not prepared
task: 2
ask: What does your learner learn from: prepared rows, or rows as they were?
point: Preparing the question alone asks a model for something it has never learned.
tell: Your learner gets the rows as they were. Prepare each of them, and let it learn from these.
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
                    Regressor model = learner.apply(x, y);
                    return row -> model.predict(prepare.apply(row));
                },
                metric);
    }
}
