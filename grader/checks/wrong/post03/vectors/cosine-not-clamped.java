/*
title: Parallel vectors give NaN
task: 3
contains: [cosine-clamped-above-only]
covers: P3.2
ask: What is `Math.acos(1.0000000000000002)`?
point: Rounding can take the quotient a little above 1 or below -1, where there is no arccosine.
tell: You hand the quotient to `acos` as it is. Hold it between -1 and 1 first, with `Math.max` and `Math.min`.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        if (lengths == 0) {
            throw new IllegalArgumentException("no direction");
        }
        return Math.toDegrees(Math.acos(dot(a, b) / lengths));
    }
}
