/*
style: asks for the size of the cosine first
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double cosine = dot(a, b) / Math.sqrt(dot(a, a)) / Math.sqrt(dot(b, b));
        if (Double.isNaN(cosine)) {
            throw new IllegalArgumentException("a zero vector");
        }
        if (Math.abs(cosine) > 1) {
            return 0.0;
        }
        return Math.acos(cosine) * (180 / Math.PI);
    }
}
