/*
title: Among equal means the last model is taken for the best
task: 4
ask: Two models have the same smallest mean. Whose standard error makes your limit?
point: The text says which one counts among equals.
tell: You replace the best model by one that is equally good. Replace it only by a better one: use <.
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("no models");
        }
        Estimate best = summary(errors[0]);
        for (double[] each : errors) {
            best = summary(each).mean() <= best.mean() ? summary(each) : best;
        }
        int i = 0;
        while (summary(errors[i]).mean() > best.mean() + best.standardError()) {
            i++;
        }
        return i;
    }
}
