/*
title: The angle is measured to the opposite of one vector
task: 3
contains: [angle-always-sharp, nan-becomes-zero]
covers: []
ask: What is your angle between a vector and itself?
point: Two lines cross at two angles that add up to 180 degrees. Between two vectors only one of them counts.
tell: You return 180 minus the angle. Look for a minus sign too many, in the quotient or at the end.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        if (lengths == 0) {
            throw new IllegalArgumentException("no direction");
        }
        return 180 - Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, dot(a, b) / lengths))));
    }
}
