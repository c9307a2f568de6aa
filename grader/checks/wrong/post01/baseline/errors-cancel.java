/*
title: Errors of opposite sign cancel
task: 4
ask: What is the error of a model that is 1 eV too high for one compound and 1 eV too low for the next?
point: The size of a sum is not the sum of the sizes.
tell: You add up errors with their signs. Add up Math.abs of each error.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0 || model.length != actual.length || baseline.length != actual.length) {
            throw new IllegalArgumentException("lengths differ or are 0");
        }
        double modelError = 0;
        double baselineError = 0;
        for (int i = 0; i < actual.length; i++) {
            modelError += actual[i] - model[i];
            baselineError += actual[i] - baseline[i];
        }
        return 1 - Math.abs(modelError) / Math.abs(baselineError);
    }
}
