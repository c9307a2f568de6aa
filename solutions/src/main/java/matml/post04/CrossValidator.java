package matml.post04;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.ToDoubleBiFunction;
import java.util.function.UnaryOperator;
import matml.ml.Dataset;
import matml.ml.Regressor;
import matml.post01.Split;

/**
 * Trains and tests once for every fold (Mohri, Rostamizadeh and Talwalkar, <i>Foundations of Machine Learning</i>,
 * chapter 4), and makes a decision of the scores.
 */
public final class CrossValidator {
    private CrossValidator() {}

    /**
     * One score for each fold: a model learns from the fold's training rows and is asked for the labels of its test
     * rows.
     *
     * @param data the table
     * @param folds splits of its rows, at least one
     * @param learner makes a model of features, {@code m x d}, and labels, length m
     * @param metric compares measured labels, its first argument, with predicted ones, its second
     * @return scores in the order of the folds, in the unit of the metric
     * @throws IllegalArgumentException if there are no folds
     */
    public static double[] scores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        // BEGIN SOLUTION task 1: train and test once for every fold
        if (folds.isEmpty()) {
            throw new IllegalArgumentException("a cross-validation needs folds");
        }
        double[] scores = new double[folds.size()];
        for (int i = 0; i < scores.length; i++) {
            Dataset train = data.select(folds.get(i).train());
            Dataset test = data.select(folds.get(i).test());
            Regressor model = learner.apply(train.x(), train.y());
            double[] predicted =
                    Arrays.stream(test.x()).mapToDouble(model::predict).toArray();
            scores[i] = metric.applyAsDouble(test.y(), predicted);
        }
        return scores;
        // END SOLUTION
    }

    /**
     * The same with features that are prepared first: scaled, selected, or projected. What the preparation learns, it
     * learns from the training rows of the fold alone.
     *
     * @param data the table
     * @param folds splits of its rows, at least one
     * @param preparation makes of features, {@code m x d}, and labels, length m, a function that prepares one row
     * @param learner makes a model of prepared features and labels
     * @param metric compares measured labels with predicted ones
     * @return scores in the order of the folds
     * @throws IllegalArgumentException if there are no folds
     */
    public static double[] preparedScores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], UnaryOperator<double[]>> preparation,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        // BEGIN SOLUTION task 2: fit the preparation inside of every fold
        BiFunction<double[][], double[], Regressor> preparedLearner = (x, y) -> {
            UnaryOperator<double[]> prepare = preparation.apply(x, y);
            double[][] prepared = Arrays.stream(x).map(prepare).toArray(double[][]::new);
            Regressor model = learner.apply(prepared, y);
            return row -> model.predict(prepare.apply(row));
        };
        return scores(data, folds, preparedLearner, metric);
        // END SOLUTION
    }

    /**
     * The mean of the scores of k folds, and its standard error: their standard deviation with k - 1 in the
     * denominator, divided by the square root of k (Hastie, Tibshirani and Friedman, <i>The Elements of Statistical
     * Learning</i>, section 7.10).
     *
     * @param scores one score for each fold, at least two
     * @return mean and standard error
     * @throws IllegalArgumentException if there are fewer than two scores
     */
    public static Estimate summary(double[] scores) {
        // BEGIN SOLUTION task 3: compute the mean and its standard error
        int k = scores.length;
        if (k < 2) {
            throw new IllegalArgumentException("a standard error needs at least two scores, not " + k);
        }
        double mean = Arrays.stream(scores).sum() / k;
        double squares = Arrays.stream(scores)
                .map(score -> (score - mean) * (score - mean))
                .sum();
        return new Estimate(mean, Math.sqrt(squares / (k - 1) / k));
        // END SOLUTION
    }

    /**
     * Chooses the simplest model that is good enough: its mean error is at most one standard error of the best model
     * above the mean error of the best (Breiman, Friedman, Olshen and Stone, <i>Classification and Regression
     * Trees</i>, 1984, section 3.4.3).
     *
     * @param errors one row for each model, from the simplest to the most complex, with its errors in k folds
     * @return the index of the first model that is good enough; the best is the one with the smallest mean error, among
     *     equals the first
     * @throws IllegalArgumentException if there is no model, or if a model has fewer than two errors
     */
    public static int simplest(double[][] errors) {
        // BEGIN SOLUTION task 4: find the first model within one standard error of the best
        if (errors.length == 0) {
            throw new IllegalArgumentException("there is no model to choose");
        }
        Estimate best = summary(errors[0]);
        for (double[] ofModel : errors) {
            Estimate each = summary(ofModel);
            best = each.mean() < best.mean() ? each : best;
        }
        int simplest = 0;
        while (summary(errors[simplest]).mean() > best.mean() + best.standardError()) {
            simplest++;
        }
        return simplest;
        // END SOLUTION
    }
}
