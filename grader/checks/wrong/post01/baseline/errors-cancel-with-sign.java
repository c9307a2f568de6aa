/*
misconception: errors-cancel
task: 4
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
        return 1 - modelError / baselineError;
    }
}
