/*
title: The most complex model within the limit is chosen
task: 4
contains: [limit-not-included]
ask: In which direction do the models become simpler?
point: The rows go from the simplest model to the most complex. Which end do you search from?
tell: You return the last model within the limit. Return the first.
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("no models");
        }
        Estimate best = summary(errors[0]);
        for (double[] each : errors) {
            best = summary(each).mean() < best.mean() ? summary(each) : best;
        }
        int i = errors.length - 1;
        while (summary(errors[i]).mean() > best.mean() + best.standardError()) {
            i--;
        }
        return i;
    }
}
