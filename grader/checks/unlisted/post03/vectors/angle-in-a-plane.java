/*
idea: the angle between the shadows of both vectors in the plane of the first two components
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        if (dot(a, a) * dot(b, b) == 0) {
            throw new IllegalArgumentException("no direction");
        }
        double angle = Math.abs(Math.atan2(a[1], a[0]) - Math.atan2(b[1], b[0]));
        return Math.toDegrees(angle > Math.PI ? 2 * Math.PI - angle : angle);
    }
}
