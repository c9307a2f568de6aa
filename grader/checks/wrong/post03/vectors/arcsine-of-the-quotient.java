/*
title: The arcsine is taken in place of the arccosine
task: 3
covers: []
ask: What does your method say for a right angle, where the dot product is 0?
point: a·b = |a| |b| cos φ. Which function is the inverse of that?
tell: You use `Math.asin`. The quotient is a cosine: use `Math.acos`.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        if (lengths == 0) {
            throw new IllegalArgumentException("no direction");
        }
        return Math.toDegrees(Math.asin(Math.max(-1, Math.min(1, dot(a, b) / lengths))));
    }
}
