/*
title: The model with the largest mean is taken for the best
task: 4
contains: [last-of-equal-means]
ask: Are large numbers good or bad here?
point: The rows are errors, not accuracies.
tell: You look for the largest mean. Errors are good when they are small.
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("no models");
        }
        Estimate best = summary(errors[0]);
        for (double[] each : errors) {
            best = summary(each).mean() > best.mean() ? summary(each) : best;
        }
        int i = 0;
        while (summary(errors[i]).mean() < best.mean() - best.standardError()) {
            i++;
        }
        return i;
    }
}
