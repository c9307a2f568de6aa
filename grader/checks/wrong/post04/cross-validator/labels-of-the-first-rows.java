/*
title: The test rows are compared with other rows' labels
task: 1
ask: Whose label do you compare with the prediction for row 4?
point: Place i of the test part and row i of the table are different rows.
tell: You take the label at place i of the table. Take that of the row: y[test[i]], or select(test).y().
*/
final class CrossValidator {
    public static double[] scores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        if (folds.isEmpty()) {
            throw new IllegalArgumentException("a cross-validation needs folds");
        }
        double[] scores = new double[folds.size()];
        for (int i = 0; i < scores.length; i++) {
            Dataset train = data.select(folds.get(i).train());
            Dataset test = data.select(folds.get(i).test());
            Regressor model = learner.apply(train.x(), train.y());
            double[] predicted = Arrays.stream(test.x()).mapToDouble(model::predict).toArray();
            scores[i] = metric.applyAsDouble(Arrays.copyOf(data.y(), predicted.length), predicted);
        }
        return scores;
    }
}
