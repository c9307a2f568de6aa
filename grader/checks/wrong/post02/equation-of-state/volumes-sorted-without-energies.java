/*
title: Volumes sorted, energies not
task: 4
contains: [extrapolation-accepted]
ask: Which energy belongs to which volume after your sorting?
point: Two arrays that belong together have to be sorted together, or not at all. The fit needs no order.
tell: You sort a copy of the volumes and leave the energies as they were. Leave out the sorting.
*/
import java.util.Arrays;

final class BirchMurnaghan {
    public static Eos fit(double[] v, double[] e) {
        double[] sortedV = v.clone();
        Arrays.sort(sortedV);
        double[] x = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            x[i] = Math.pow(sortedV[i], -2 / 3.0);
        }
        double[] c = Polynomial.leastSquares(x, e, 3);
        double x0 = minimum(c);
        double v0 = Math.pow(x0, -1.5);
        double[] sorted = v.clone();
        Arrays.sort(sorted);
        if (v0 < sorted[0] || v0 > sorted[sorted.length - 1]) {
            throw new IllegalArgumentException("outside");
        }
        double curvature = 2 * c[2] + 6 * c[3] * x0;
        double b0 = 4 / 9.0 * curvature * Math.pow(v0, -7 / 3.0);
        double b0p = 4 + 16 * c[3] * x0 * x0 * x0 / (9 * v0 * b0);
        return new Eos(Polynomial.value(c, x0), v0, b0, b0p);
    }
}
