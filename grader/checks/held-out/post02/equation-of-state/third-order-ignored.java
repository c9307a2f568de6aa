/*
style: the parabola alone
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        double second = 2 * c[2];
        double x = second > 0 ? -c[1] / second : 0;
        if (x <= 0) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
