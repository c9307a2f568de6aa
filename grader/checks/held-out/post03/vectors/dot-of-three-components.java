/*
style: a loop with a fixed end
*/
final class Vectors {
    public static double dot(double[] a, double[] b) {
        if (a.length != b.length) {
            throw new IllegalArgumentException("different lengths");
        }
        double sum = 0.0;
        for (int k = 0; k < 3; k++) {
            sum = sum + b[k] * a[k];
        }
        return sum;
    }
}
