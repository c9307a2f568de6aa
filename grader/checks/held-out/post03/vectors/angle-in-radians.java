/*
style: the formula with the arctangent
*/
final class Vectors {
    public static double angleDegrees(double[] a, double[] b) {
        double lengthA = Math.sqrt(dot(a, a));
        double lengthB = Math.sqrt(dot(b, b));
        if (lengthA == 0 || lengthB == 0) {
            throw new IllegalArgumentException("a zero vector");
        }
        double[] none = new double[a.length];
        double[] u = axpy(1 / lengthA, a, none);
        double[] v = axpy(1 / lengthB, b, none);
        double[] minus = axpy(-1, v, u);
        double[] plus = axpy(1, v, u);
        return 2 * Math.atan2(Math.sqrt(dot(minus, minus)), Math.sqrt(dot(plus, plus)));
    }
}
