/*
title: No folds are accepted
task: 1
ask: What does your method return for an empty list of folds?
point: No score is no answer, and whoever takes its mean gets NaN.
tell: Refuse an empty list of folds with an IllegalArgumentException.
*/
final class CrossValidator {
    public static double[] scores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        double[] scores = new double[folds.size()];
        for (int i = 0; i < scores.length; i++) {
            Dataset train = data.select(folds.get(i).train());
            Dataset test = data.select(folds.get(i).test());
            Regressor model = learner.apply(train.x(), train.y());
            double[] predicted = Arrays.stream(test.x()).mapToDouble(model::predict).toArray();
            scores[i] = metric.applyAsDouble(test.y(), predicted);
        }
        return scores;
    }
}
