/*
title: The cubic treated as a parabola
task: 3
contains: [never-divided-by-c3]
ask: Does your place depend on c3?
point: -c1 / (2 c2) is the minimum of the parabola that is left without the third order.
tell: You leave c3 out. Solve the whole quadratic equation.
*/
final class BirchMurnaghan {
    public static double minimum(double[] c) {
        if (!(c[2] > 0)) {
            throw new IllegalArgumentException("no minimum");
        }
        double x = -c[1] / (2 * c[2]);
        if (!(x > 0)) {
            throw new IllegalArgumentException("no minimum");
        }
        return x;
    }
}
