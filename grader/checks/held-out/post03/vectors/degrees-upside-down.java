/*
style: a factor by hand
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double squares = dot(a, a) * dot(b, b);
        if (squares <= 0) {
            throw new IllegalArgumentException("a zero vector");
        }
        double c = dot(a, b) / Math.sqrt(squares);
        if (c > 1) {
            c = 1;
        } else if (c < -1) {
            c = -1;
        }
        return Math.PI / 180 * Math.acos(c);
    }
}
