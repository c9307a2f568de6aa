/*
title: The median of the errors
task: 4
ask: What does the M in MAE stand for here?
point: The median minimises the mean absolute error. The error itself is a mean.
tell: You compare the medians of the absolute errors. Compare their means.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("lengths differ or are 0");
        }
        double[] modelErrors = new double[actual.length];
        double[] baselineErrors = new double[actual.length];
        for (int i = 0; i < actual.length; i++) {
            modelErrors[i] = Math.abs(actual[i] - model[i]);
            baselineErrors[i] = Math.abs(actual[i] - baseline[i]);
        }
        double modelError = BaselinePredictor.fit(modelErrors, BaselinePredictor.Kind.MEDIAN).predict(null);
        return 1 - modelError / BaselinePredictor.fit(baselineErrors, BaselinePredictor.Kind.MEDIAN).predict(null);
    }
}
