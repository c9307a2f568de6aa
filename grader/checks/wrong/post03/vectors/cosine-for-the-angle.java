/*
title: The cosine is returned in place of the angle
task: 3
covers: []
ask: What does your method say for a right angle?
point: The quotient is the cosine of the angle. Which function leads back?
tell: You return the quotient. Take its `Math.acos` and convert that to degrees.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        if (lengths == 0) {
            throw new IllegalArgumentException("no direction");
        }
        return Math.max(-1, Math.min(1, dot(a, b) / lengths));
    }
}
