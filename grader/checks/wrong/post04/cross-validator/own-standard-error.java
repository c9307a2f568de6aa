/*
title: Every model is allowed its own standard error
task: 4
contains: [limit-not-included]
ask: A model with wildly scattering errors: is it easier or harder for it to be chosen by your rule?
point: The limit is one number for all models. Whose standard error is it made of?
tell: You compare with each model's own standard error. Take that of the best model.
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("no models");
        }
        double best = Double.POSITIVE_INFINITY;
        for (double[] each : errors) {
            best = Math.min(best, summary(each).mean());
        }
        int i = 0;
        while (summary(errors[i]).mean() - summary(errors[i]).standardError() > best) {
            i++;
        }
        return i;
    }
}
