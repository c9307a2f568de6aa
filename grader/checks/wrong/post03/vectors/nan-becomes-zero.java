/*
title: Antiparallel vectors get an angle of 0
task: 3
covers: P3.2
ask: At which angles can the quotient leave the range of the arccosine?
point: NaN appears near 0 and near 180 degrees. Your way out knows only one of them.
tell: You turn every NaN into 0. Hold the quotient between -1 and 1 before the arccosine, then both ends are right.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        if (lengths == 0) {
            throw new IllegalArgumentException("no direction");
        }
        double angle = Math.toDegrees(Math.acos(dot(a, b) / lengths));
        return Double.isNaN(angle) ? 0 : angle;
    }
}
