/*
title: A table without models is not refused
task: 4
ask: Which index do you return when there is nothing to choose from?
point: There is no answer, and an index that exists nowhere is none.
tell: Refuse an empty table with an IllegalArgumentException.
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        double mean = Double.POSITIVE_INFINITY;
        double error = 0;
        for (double[] each : errors) {
            Estimate estimate = summary(each);
            if (estimate.mean() < mean) {
                mean = estimate.mean();
                error = estimate.standardError();
            }
        }
        for (int i = 0; i < errors.length; i++) {
            if (summary(errors[i]).mean() <= mean + error) {
                return i;
            }
        }
        return -1;
    }
}
