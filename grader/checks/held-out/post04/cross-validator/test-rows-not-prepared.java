/*
style: a loop over the folds
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
        double[] result = new double[folds.size()];
        for (int f = 0; f < result.length; f++) {
            Split fold = folds.get(f);
            double[][] x = data.select(fold.train()).x();
            UnaryOperator<double[]> scale = preparation.apply(x, data.select(fold.train()).y());
            double[][] scaled = new double[x.length][];
            for (int i = 0; i < x.length; i++) {
                scaled[i] = scale.apply(x[i]);
            }
            Regressor model = learner.apply(scaled, data.select(fold.train()).y());
            double[] predicted = new double[fold.test().length];
            for (int i = 0; i < predicted.length; i++) {
                predicted[i] = model.predict(data.x()[fold.test()[i]]);
            }
            result[f] = metric.applyAsDouble(data.select(fold.test()).y(), predicted);
        }
        return result;
    }
}
