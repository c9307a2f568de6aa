/*
style: the school formula turned round
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double a = 3 * c[3];
        double b = 2 * c[2];
        double d = b * b - 4 * a * c[1];
        if (d <= 0) {
            throw new IllegalArgumentException("no minimum");
        }
        double x = -2 * c[1] / (b + Math.sqrt(d));
        if (!(x > 0) || Double.isInfinite(x)) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
