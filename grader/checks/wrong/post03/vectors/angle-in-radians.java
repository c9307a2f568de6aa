/*
title: The angle is in radians
task: 3
covers: []
ask: What does your method say for a right angle?
point: `Math.acos` knows radians only: a right angle is 1.57 there.
tell: You return radians. Convert with `Math.toDegrees`.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        if (lengths == 0) {
            throw new IllegalArgumentException("no direction");
        }
        return Math.acos(Math.max(-1, Math.min(1, dot(a, b) / lengths)));
    }
}
