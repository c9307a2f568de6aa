/*
style: both roots, Horner written out
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double a = 3 * c[3];
        double b = 2 * c[2];
        double d = b * b - 4 * a * c[1];
        if (d <= 0) {
            throw new IllegalArgumentException("no minimum");
        }
        double q = -(b + Math.copySign(Math.sqrt(d), b)) / 2;
        double[] places = {q / a, c[1] / q};
        for (double x : places) {
            if (b + 2 * a * x > 0 && x > 0 && Double.isFinite(x)) {
                return c[0] + x * (c[1] + x * (c[2] + x * c[3]));
            }
        }
        throw new IllegalArgumentException("no minimum");
    }
}
