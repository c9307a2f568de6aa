/*
title: Negative, infinite or undefined steps are accepted
task: 1
contains: [nan-and-infinite-steps-accepted]
covers: []
ask: Which values of h does your test let through, besides the good ones?
point: NaN is neither above nor below 0, and no step is infinite. Ask for what you want: above 0 and finite.
tell: You refuse a step of 0 only. Refuse h unless `h > 0` and h is finite.
*/
final class NumericalGradient {
    public static double[] central(ToDoubleFunction<double[]> f, double[] at, double h) {
        if (h == 0) {
            throw new IllegalArgumentException("no step");
        }
        double[] slopes = new double[at.length];
        for (int j = 0; j < at.length; j++) {
            slopes[j] = (f.applyAsDouble(moved(at, j, h)) - f.applyAsDouble(moved(at, j, -h))) / (2 * h);
        }
        return slopes;
    }
}
