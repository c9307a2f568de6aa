/*
style: a class for the prepared model; pairwise sums of squares; extra validation
*/
import java.util.Objects;

final class CrossValidator {
    private static final class Prepared implements Regressor {
        private final UnaryOperator<double[]> prepare;
        private final Regressor model;

        Prepared(
                double[][] x,
                double[] y,
                BiFunction<double[][], double[], UnaryOperator<double[]>> preparation,
                BiFunction<double[][], double[], Regressor> learner) {
            prepare = preparation.apply(x, y);
            double[][] prepared = new double[x.length][];
            for (int i = 0; i < x.length; i++) {
                prepared[i] = prepare.apply(x[i]);
            }
            model = learner.apply(prepared, y.clone());
        }

        @Override
        public double predict(double[] row) {
            return model.predict(prepare.apply(row));
        }
    }

    public static double[] scores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        Objects.requireNonNull(learner);
        Objects.requireNonNull(metric);
        List<Split> all = List.copyOf(folds);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no folds");
        }
        Regressor[] models = all.stream()
                .map(fold -> data.select(fold.train()))
                .map(part -> learner.apply(part.x(), part.y()))
                .toArray(Regressor[]::new);
        double[] result = new double[models.length];
        for (int f = 0; f < models.length; f++) {
            Dataset test = data.select(all.get(f).test());
            double[][] x = test.x();
            double[] predicted = new double[x.length];
            for (int i = x.length - 1; i >= 0; i--) {
                predicted[i] = models[f].predict(x[i]);
            }
            result[f] = metric.applyAsDouble(test.y(), predicted);
        }
        return result;
    }

    public static double[] preparedScores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], UnaryOperator<double[]>> preparation,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        Objects.requireNonNull(preparation);
        return scores(data, folds, (x, y) -> new Prepared(x, y, preparation, learner), metric);
    }

    public static Estimate summary(double[] scores) {
        int k = scores.length;
        if (k < 2) {
            throw new IllegalArgumentException("two scores at least");
        }
        double sum = 0;
        double pairs = 0;
        for (int i = 0; i < k; i++) {
            sum += scores[i];
            for (int j = 0; j < i; j++) {
                pairs += (scores[i] - scores[j]) * (scores[i] - scores[j]);
            }
        }
        return new Estimate(sum / k, Math.sqrt(pairs / ((double) k * k * (k - 1))));
    }

    public static int simplest(double[][] errors) {
        double mean = Double.POSITIVE_INFINITY;
        double limit = Double.NEGATIVE_INFINITY;
        for (double[] each : errors) {
            Estimate estimate = summary(each);
            if (estimate.mean() < mean) {
                mean = estimate.mean();
                limit = estimate.mean() + estimate.standardError();
            }
        }
        for (int i = 0; i < errors.length; i++) {
            if (summary(errors[i]).mean() <= limit) {
                return i;
            }
        }
        throw new IllegalArgumentException("no models");
    }
}
