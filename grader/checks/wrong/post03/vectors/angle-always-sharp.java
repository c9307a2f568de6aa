/*
title: Blunt angles come out as sharp ones
task: 3
contains: [nan-becomes-zero]
covers: []
ask: Can your method return 120 degrees?
point: The sign of the dot product says whether an angle is above 90 degrees. Where does it get lost?
tell: You take the absolute value of the cosine. Keep its sign.
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengths = Math.sqrt(dot(a, a)) * Math.sqrt(dot(b, b));
        if (lengths == 0) {
            throw new IllegalArgumentException("no direction");
        }
        return Math.toDegrees(Math.acos(Math.min(1, Math.abs(dot(a, b)) / lengths)));
    }
}
