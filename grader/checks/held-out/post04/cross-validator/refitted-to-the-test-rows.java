/*
style: a helper that fits and prepares a part of the table
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
        return folds.stream()
                .mapToDouble(fold -> {
                    double[][] train = prepared(data.select(fold.train()), preparation);
                    double[][] test = prepared(data.select(fold.test()), preparation);
                    Regressor model = learner.apply(train, data.select(fold.train()).y());
                    double[] guess = new double[test.length];
                    for (int i = 0; i < guess.length; i++) {
                        guess[i] = model.predict(test[i]);
                    }
                    return metric.applyAsDouble(data.select(fold.test()).y(), guess);
                })
                .toArray();
    }

    private static double[][] prepared(
            Dataset part, BiFunction<double[][], double[], UnaryOperator<double[]>> preparation) {
        UnaryOperator<double[]> prepare = preparation.apply(part.x(), part.y());
        double[][] x = part.x();
        for (int i = 0; i < x.length; i++) {
            x[i] = prepare.apply(x[i]);
        }
        return x;
    }
}
