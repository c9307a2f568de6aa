/*
title: Compared with the mean of the predictions
task: 4
covers: E1.5
ask: Which model is R2 comparing yours with, and what does that model know?
point: The rival of your model is one that always says the mean of the labels. Which mean do you use?
tell: The denominator measures the labels against the mean of the predictions. Use the mean of the labels.
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
        for (double label : actual) {
            spread += (label - mean) * (label - mean);
        }
        return 1 - errors / spread;
    }
}
