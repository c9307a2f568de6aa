/*
title: A step of 0 or below is accepted
task: 1
contains: [nan-and-infinite-steps-accepted, only-zero-step-refused]
covers: []
ask: What is 0 divided by 0, and what does a caller learn from it?
point: A step of 0 gives NaN, an infinite one gives NaN or worse. A step below 0 is a mistake of the caller.
tell: You use every h. Refuse it unless `h > 0` and h is finite.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            slopes[j] = (f.applyAsDouble(moved(at, j, h)) - f.applyAsDouble(moved(at, j, -h))) / (2 * h);
        }
        return slopes;
    }
}
