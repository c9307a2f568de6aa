/*
title: A model exactly at the limit is refused
task: 4
ask: What does your rule do with a mean that equals the limit?
point: At most means that equality is good enough.
tell: You compare with < where the text says at most. Use <=.
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
        double limit = summary(errors[best]).mean() + summary(errors[best]).standardError();
        for (int i = 0; i < best; i++) {
            if (summary(errors[i]).mean() < limit) {
                return i;
            }
        }
        return best;
    }
}
