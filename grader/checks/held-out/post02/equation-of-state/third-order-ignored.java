/*
style: the parabola alone
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double x = -0.5 * c[1] / c[2];
        if (c[2] <= 0 || !(x > 0) || c[2] * c[2] <= 3 * c[1] * c[3]) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
