/*
title: A vector of length 0 gives NaN
task: 3
covers: []
ask: What is 0 divided by 0, and who is told about it?
point: A NaN travels silently through everything that comes after. A refusal says where it began.
tell: You divide by a length of 0. Throw an IllegalArgumentException if one of the lengths is 0.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, dot(a, b) / lengths))));
    }
}
