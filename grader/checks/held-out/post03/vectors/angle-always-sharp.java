/*
style: squared cosine
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double squares = dot(a, a) * dot(b, b);
        if (squares == 0) {
            throw new IllegalArgumentException("a zero vector");
        }
        double product = dot(a, b);
        double squaredCosine = product * product / squares;
        return Math.acos(Math.sqrt(Math.min(1, squaredCosine))) * 180 / Math.PI;
    }
}
