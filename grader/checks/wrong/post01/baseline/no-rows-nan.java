/*
title: No rows, no complaint, in the skill
task: 4
ask: What does your method return for three empty arrays?
point: 0.0 / 0 is NaN in Java, not an error: it travels on and shows up far away from its cause.
tell: Refuse empty arrays with an IllegalArgumentException.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("lengths differ or are 0");
        }
        double modelError = 0;
        double baselineError = 0;
        for (int i = 0; i < actual.length; i++) {
            modelError += Math.abs(actual[i] - model[i]);
            baselineError += Math.abs(actual[i] - baseline[i]);
        }
        return 1 - modelError / baselineError;
    }
}
