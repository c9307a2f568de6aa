/*
title: Equal labels looked for in the spread
task: 4
ask: Is the computed mean of 0.1, 0.1, 0.1 the number 0.1?
point: Three times 0.1 does not add up to 0.3 in binary. The spread of equal labels is then tiny, and not 0.
tell: You test whether the spread is 0. Test whether every label equals the first one.
*/
final class Losses {
    public static double r2(double[] actual, double[] predicted) {
        requireSameLength(actual, predicted);
        double errors = sumOfSquaredErrors(actual, predicted);
        double sum = 0;
        for (double label : actual) {
            sum += label;
        }
        double mean = sum / actual.length;
        double spread = 0;
        for (double label : actual) {
            spread += (label - mean) * (label - mean);
        }
        if (spread == 0) {
            return errors == 0 ? 1 : Double.NaN;
        }
        return 1 - errors / spread;
    }
}
