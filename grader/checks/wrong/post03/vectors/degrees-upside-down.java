/*
title: Degrees and radians are converted the wrong way round
task: 3
covers: []
ask: Is a right angle 1.57 degrees, 90 degrees, or 0.027 degrees?
point: Going from radians to degrees makes the number larger.
tell: You multiply by π/180. Multiply by 180/π, or use `Math.toDegrees`.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        if (lengths == 0) {
            throw new IllegalArgumentException("no direction");
        }
        return Math.toRadians(Math.acos(Math.max(-1, Math.min(1, dot(a, b) / lengths))));
    }
}
