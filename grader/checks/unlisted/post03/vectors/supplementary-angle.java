/*
idea: the angle between a and -b
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
