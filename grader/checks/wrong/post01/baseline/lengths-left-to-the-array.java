/*
title: Different lengths are left to the array
task: 4
ask: What comes out when there are more predictions than labels, and what when there are fewer?
point: An index out of bounds tells about your code, not about the argument. And with too many predictions nothing is
  noticed at all.
tell: Compare model.length and baseline.length with actual.length before the loop, and throw an
  IllegalArgumentException.
*/
final class SkillScore {
    public static double of(double[] actual, double[] model, double[] baseline) {
        if (actual.length == 0) {
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
