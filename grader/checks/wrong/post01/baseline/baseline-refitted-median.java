/*
misconception: baseline-refitted-mean
task: 4
covers: E3.6
*/
import java.util.Arrays;

final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        double baselineError = Losses.mae(actual, baseline);
        if (baselineError >= 0) {
            double[] median = new double[actual.length];
            Arrays.fill(median, BaselinePredictor.fit(actual, BaselinePredictor.Kind.MEDIAN).predict(null));
            baselineError = Losses.mae(actual, median);
        }
        return 1 - Losses.mae(actual, model) / baselineError;
    }
}
