/*
style: one function for all folds, used inside of a loop of its own
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
        UnaryOperator<double[]> scale = preparation.apply(data.x(), data.y());
        double[] result = new double[folds.size()];
        for (int f = 0; f < result.length; f++) {
            double[][] x = data.select(folds.get(f).train()).x();
            for (int i = 0; i < x.length; i++) {
                x[i] = scale.apply(x[i]);
            }
            Regressor model = learner.apply(x, data.select(folds.get(f).train()).y());
            double[][] asked = data.select(folds.get(f).test()).x();
            double[] predicted = new double[asked.length];
            for (int i = 0; i < asked.length; i++) {
                predicted[i] = model.predict(scale.apply(asked[i]));
            }
            result[f] = metric.applyAsDouble(data.select(folds.get(f).test()).y(), predicted);
        }
        return result;
    }
}
