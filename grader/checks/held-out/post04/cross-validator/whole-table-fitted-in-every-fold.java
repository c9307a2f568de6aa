/*
style: a loop over the folds, arrays by row number
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
            UnaryOperator<double[]> scale = preparation.apply(data.x(), data.y());
            double[][] all = Arrays.stream(data.x()).map(scale).toArray(double[][]::new);
            Dataset scaled = new Dataset(all, data.y(), data.groups());
            result[f] = scores(scaled, folds.subList(f, f + 1), learner, metric)[0];
        }
        return result;
    }
}
