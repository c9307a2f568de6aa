/*
title: The model with the smallest mean is chosen
task: 4
contains: [limit-not-included]
ask: By how much is your choice better than the next simpler model, and how sure is that difference?
point: The best of many models is partly lucky. The rule prefers the simplest one that is not worse beyond doubt.
tell: You return the best model. Return the first whose mean is at most the best mean plus the best model's standard
  error.
*/
final class CrossValidator {
    public static int simplest(double[][] errors) {
        if (errors.length == 0) {
            throw new IllegalArgumentException("no models");
        }
        int best = 0;
        for (int i = 0; i < errors.length; i++) {
            best = summary(errors[i]).mean() < summary(errors[best]).mean() ? i : best;
        }
        return best;
    }
}
