/*
title: Negative values cut off at 0
task: 4
covers: E1.8
ask: Can a model be worse than always saying the mean? What should R2 say of it?
point: R2 is not the square of anything; nothing keeps it from being negative.
tell: You replace negative values by 0. Return them as they are - that a model is worse than the mean is worth knowing.
*/
final class Losses {
    public static double r2(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double errors = sumOfSquaredErrors(actual, predicted);
        if (allEqual(actual)) {
            return errors == 0 ? 1 : Double.NaN;
        }
        double mean = 0;
        for (double label : actual) {
            mean += label / actual.length;
        }
        double spread = 0;
        for (double label : actual) {
            spread += (label - mean) * (label - mean);
        }
        return Math.max(0, 1 - errors / spread);
    }
}
