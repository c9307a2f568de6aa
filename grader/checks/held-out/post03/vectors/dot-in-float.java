/*
style: each product is cast
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("different lengths");
        }
        float total = 0f;
        for (int i = a.length - 1; i >= 0; i--) {
            total = total + (float) a[i] * (float) b[i];
        }
        return total;
    }
}
