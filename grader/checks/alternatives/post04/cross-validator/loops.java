/*
style: loops over row numbers and arrays; the deviation divided by the root of k
*/
final class CrossValidator {
    public static double[] scores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        return preparedScores(data, folds, (x, y) -> row -> row, learner, metric);
    }

    public static double[] preparedScores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], UnaryOperator<double[]>> preparation,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        if (folds.size() < 1) {
            throw new IllegalArgumentException("no folds");
        }
        double[][] x = data.x();
        double[] y = data.y();
        double[] result = new double[folds.size()];
        for (int f = 0; f < result.length; f++) {
            int[] train = folds.get(f).train();
            double[][] trainX = new double[train.length][];
            double[] trainY = new double[train.length];
            for (int i = 0; i < train.length; i++) {
                trainX[i] = x[train[i]].clone();
                trainY[i] = y[train[i]];
            }
            UnaryOperator<double[]> prepare = preparation.apply(trainX.clone(), trainY.clone());
            for (int i = 0; i < train.length; i++) {
                trainX[i] = prepare.apply(trainX[i]);
            }
            Regressor model = learner.apply(trainX, trainY);
            int[] test = folds.get(f).test();
            double[] actual = new double[test.length];
            double[] predicted = new double[test.length];
            for (int i = 0; i < test.length; i++) {
                actual[i] = y[test[i]];
                predicted[i] = model.predict(prepare.apply(x[test[i]].clone()));
            }
            result[f] = metric.applyAsDouble(actual, predicted);
        }
        return result;
    }

    public static Estimate summary(double[] scores) {
        int k = scores.length;
        if (k <= 1) {
            throw new IllegalArgumentException("two scores at least");
        }
        double sum = 0;
        for (int i = k - 1; i >= 0; i--) {
            sum += scores[i];
        }
        double mean = sum / k;
        double variance = 0;
        for (double score : scores) {
            variance += Math.pow(score - mean, 2) / (k - 1);
        }
        return new Estimate(mean, Math.sqrt(variance) / Math.sqrt(k));
    }

    public static int simplest(double[][] errors) {
        int m = errors.length;
        if (m == 0) {
            throw new IllegalArgumentException("no models");
        }
        double[] means = new double[m];
        double[] limits = new double[m];
        int best = 0;
        for (int i = 0; i < m; i++) {
            Estimate estimate = summary(errors[i]);
            means[i] = estimate.mean();
            limits[i] = estimate.mean() + estimate.standardError();
            if (means[i] < means[best]) {
                best = i;
            }
        }
        for (int i = 0; i < best; i++) {
            if (means[i] <= limits[best]) {
                return i;
            }
        }
        return best;
    }
}
