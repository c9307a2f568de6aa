/*
title: Antiparallel vectors give NaN
task: 3
covers: P3.2
ask: To which side can rounding take the cosine of antiparallel vectors?
point: You hold the quotient below 1. There is a second end.
tell: A quotient below -1 still reaches `acos`. Take the larger of it and -1 as well.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        if (lengths == 0) {
            throw new IllegalArgumentException("no direction");
        }
        return Math.toDegrees(Math.acos(Math.min(1, dot(a, b) / lengths)));
    }
}
