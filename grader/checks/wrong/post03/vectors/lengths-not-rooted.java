/*
title: The dot product is divided by the squared lengths
task: 3
covers: []
ask: Does your angle stay the same when one vector is made twice as long?
point: |a| is the root of a·a. Without the roots, long vectors always look perpendicular.
tell: You divide by (a·a)(b·b). Take the root of each.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengths = dot(a, a) * dot(b, b);
        if (lengths == 0) {
            throw new IllegalArgumentException("no direction");
        }
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, dot(a, b) / lengths))));
    }
}
