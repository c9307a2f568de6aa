/*
style: other order of the divisions
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengthA = Math.sqrt(dot(a, a));
        double lengthB = Math.sqrt(dot(b, b));
        if (lengthA == 0 || lengthB == 0) {
            throw new IllegalArgumentException("a zero vector");
        }
        return dot(a, b) / lengthA / lengthB;
    }
}
