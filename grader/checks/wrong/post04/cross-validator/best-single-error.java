/*
title: The best model is the one with the smallest single error
task: 4
contains: [last-of-equal-means]
ask: Does one lucky fold make a model the best?
point: The rule compares means over the folds.
tell: You look for the smallest error in any fold. Compare the means of the models.
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("no models");
        }
        Estimate best = summary(errors[0]);
        double smallest = Double.POSITIVE_INFINITY;
        for (double[] each : errors) {
            double lowest = Arrays.stream(each).min().orElseThrow();
            if (lowest < smallest) {
                smallest = lowest;
                best = summary(each);
            }
        }
        int i = 0;
        while (summary(errors[i]).mean() > best.mean() + best.standardError()) {
            i++;
        }
        return i;
    }
}
