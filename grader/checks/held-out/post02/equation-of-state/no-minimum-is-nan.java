/*
style: both roots, NaN returned on purpose
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double a = 3 * c[3];
        double b = 2 * c[2];
        double d = b * b - 4 * a * c[1];
        if (d < 0) {
            return Double.NaN;
        }
        if (d == 0) {
            throw new IllegalArgumentException("no minimum");
        }
        double q = -(b + Math.copySign(Math.sqrt(d), b)) / 2;
        double[] places = {q / a, c[1] / q};
        for (double x : places) {
            if (b + 2 * a * x > 0 && x > 0 && Double.isFinite(x)) {
                return x;
            }
        }
        throw new IllegalArgumentException("no minimum");
    }
}
