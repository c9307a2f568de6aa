/*
style: the school formula
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double a = 3 * c[3];
        double b = 2 * c[2];
        double d = b * b - 4 * a * c[1];
        if (d <= 0) {
            throw new IllegalArgumentException("no minimum");
        }
        double x = (Math.sqrt(d) - b) / (2 * a);
        if (Double.isNaN(x) || x <= 0 || Double.isInfinite(x)) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
