/*
title: Each slope is compared on its own
task: 2
covers: []
ask: What is your error if one slope is 0 in one gradient and 1e-12 in the other, and all others are 5?
point: A slope near 0 has a large relative error of its own. The length of the whole vector is the scale.
tell: You take the largest relative error of a single slope. Compare the vectors as wholes.
*/
final class NumericalGradient {
    public static double relativeError(double[] analytic, double[] numeric) {
        Vectors.dot(analytic, numeric);
        double worst = 0;
        for (int i = 0; i < analytic.length; i++) {
            double scale = Math.max(Math.abs(analytic[i]), Math.abs(numeric[i]));
            if (scale > 0) {
                worst = Math.max(worst, Math.abs(analytic[i] - numeric[i]) / scale);
            }
        }
        return worst;
    }
}
