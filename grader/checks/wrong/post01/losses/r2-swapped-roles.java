/*
title: Labels and predictions swapped
task: 4
covers: E1.6
ask: Is R2 the same when labels and predictions change places?
point: The denominator belongs to the labels alone. Whose spread do you divide by?
tell: You divide by the spread of the predictions about their mean. Divide by the spread of the labels about theirs.
*/
final class Losses {
    public static double r2(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double errors = sumOfSquaredErrors(actual, predicted);
        if (allEqual(actual)) {
            return errors == 0 ? 1 : Double.NaN;
        }
        double mean = 0;
        for (double guess : predicted) {
            mean += guess / predicted.length;
        }
        double spread = 0;
        for (double guess : predicted) {
            spread += (guess - mean) * (guess - mean);
        }
        return 1 - errors / spread;
    }
}
