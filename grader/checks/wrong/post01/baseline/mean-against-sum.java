/*
title: The mean of one error against the sum of the other
task: 4
ask: What does your method give for the baseline itself, with many rows?
point: Means can be compared with means, and sums with sums.
tell: You divide only the error of the model by the number of rows. Divide both, or neither.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("lengths differ or are 0");
        }
        double modelError = 0;
        double baselineError = 0;
        for (int i = 0; i < actual.length; i++) {
            modelError += Math.abs(actual[i] - model[i]);
            baselineError += Math.abs(actual[i] - baseline[i]);
        }
        return 1 - modelError / actual.length / baselineError;
    }
}
