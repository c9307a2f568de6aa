/*
style: streams everywhere; all test rows of a fold prepared first; statistics objects
*/
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.stream.IntStream;

final class CrossValidator {
    public static double[] scores(
            Dataset data,
            List<Split> folds,
            BiFunction<double[][], double[], Regressor> learner,
            ToDoubleBiFunction<double[], double[]> metric) {
        return folds.stream()
                .mapToDouble(fold -> {
                    Dataset test = data.select(fold.test());
                    Regressor model = learner.apply(
                            data.select(fold.train()).x(), data.select(fold.train()).y());
                    return metric.applyAsDouble(
                            test.y(),
                            IntStream.range(0, test.size())
                                    .mapToDouble(i -> model.predict(test.x()[i]))
                                    .toArray());
                })
                .boxed()
                .collect(java.util.stream.Collectors.collectingAndThen(java.util.stream.Collectors.toList(), all -> {
                    if (all.isEmpty()) {
                        throw new IllegalArgumentException("no folds");
                    }
                    return all.stream().mapToDouble(Double::doubleValue).toArray();
                }));
    }

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
                .flatMapToDouble(fold -> {
                    Dataset train = data.select(fold.train());
                    UnaryOperator<double[]> prepare = preparation.apply(train.x(), train.y());
                    Dataset prepared = new Dataset(
                            Arrays.stream(data.x()).map(prepare).toArray(double[][]::new), data.y(), data.groups());
                    return Arrays.stream(scores(prepared, List.of(fold), learner, metric));
                })
                .toArray();
    }

    public static Estimate summary(double[] scores) {
        DoubleSummaryStatistics all = Arrays.stream(scores).summaryStatistics();
        if (all.getCount() < 2) {
            throw new IllegalArgumentException("two scores at least");
        }
        double meanSquare = Arrays.stream(scores)
                .map(score -> score - all.getAverage())
                .map(error -> error * error)
                .average()
                .orElseThrow();
        return new Estimate(all.getAverage(), Math.sqrt(meanSquare / (all.getCount() - 1)));
    }

    public static int simplest(double[][] errors) {
        List<Estimate> all = Arrays.stream(errors).map(CrossValidator::summary).toList();
        Estimate best = all.stream()
                .min(Comparator.comparingDouble(Estimate::mean))
                .orElseThrow(() -> new IllegalArgumentException("no models"));
        return IntStream.range(0, all.size())
                .filter(i -> all.get(i).mean() <= best.mean() + best.standardError())
                .findFirst()
                .orElseThrow();
    }
}
