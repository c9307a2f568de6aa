/*
style: sorted roots
*/
import java.util.Arrays;

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
        Arrays.sort(places);
        for (double x : places) {
            boolean only = places[0] <= 0 || !Double.isFinite(places[1]);
            if (x > 0 && Double.isFinite(x) && (!only || b + 2 * a * x > 0)) {
                return x;
            }
        }
        throw new IllegalArgumentException("no minimum");
    }
}
