/*
title: The dot product is divided by the first length only
task: 3
covers: []
ask: Does your angle stay the same when the second vector is made twice as long?
point: Both lengths have to go, so that only the directions are left.
tell: You divide by |a| and not by |b|. Divide by both.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double length = Math.sqrt(dot(a, a));
        if (length == 0 || dot(b, b) == 0) {
            throw new IllegalArgumentException("no direction");
        }
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, dot(a, b) / length))));
    }
}
