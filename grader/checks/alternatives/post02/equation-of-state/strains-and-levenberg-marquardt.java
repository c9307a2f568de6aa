/*
style: written in Eulerian strain, pressure by the derivative in strain, fit by Gauss-Newton steps on the four
  parameters
*/
import java.util.stream.DoubleStream;

final class BirchMurnaghan {
    public static double energy(Eos p, double v) {
        double f = strain(p, v);
        return p.e0() + 4.5 * p.v0() * p.b0() * f * f * (1 + (p.b0p() - 4) * f);
    }

    public static double pressure(Eos p, double v) {
        double f = strain(p, v);
        double growth = 1 + 2 * f;
        return 3 * p.b0() * f * growth * growth * Math.sqrt(growth) * (1 + 1.5 * (p.b0p() - 4) * f) * 160.2176634;
    }

    public static double bulkModulusGPa(Eos p) {
        return 160.2176634 * p.b0();
    }

    private static double strain(Eos p, double v) {
        if (Double.isNaN(v) || v <= 0) {
            throw new IllegalArgumentException("not a volume: " + v);
        }
        double root = Math.cbrt(p.v0() / v);
        return (root * root - 1) / 2;
    }

    public static Eos fit(double[] v, double[] e) {
        if (v.length != e.length || DoubleStream.of(v).distinct().count() < 4) {
            throw new IllegalArgumentException(v.length + " volumes, " + e.length + " energies");
        }
        double smallest = DoubleStream.of(v).min().getAsDouble();
        double largest = DoubleStream.of(v).max().getAsDouble();
        double shift = DoubleStream.of(e).average().getAsDouble();
        double[] start = start(v, e);
        // E - shift, ln V0, ln B0, B0'
        double[] q = {start[0] - shift, Math.log(start[1]), Math.log(start[2]), 4.2};
        for (int step = 0; step < 60; step++) {
            double[][] system = new double[4][5];
            for (int i = 0; i < v.length; i++) {
                double model = model(q, v[i]);
                double[] slope = new double[4];
                for (int k = 0; k < 4; k++) {
                    double[] near = q.clone();
                    near[k] += 1e-6;
                    double[] other = q.clone();
                    other[k] -= 1e-6;
                    slope[k] = (model(near, v[i]) - model(other, v[i])) / 2e-6;
                }
                for (int k = 0; k < 4; k++) {
                    for (int l = 0; l < 4; l++) {
                        system[k][l] += slope[k] * slope[l];
                    }
                    system[k][4] += slope[k] * (e[i] - shift - model);
                }
            }
            double[] change = solve(system);
            double largestChange = 0;
            for (int k = 0; k < 4; k++) {
                q[k] += change[k];
                largestChange = Math.max(largestChange, Math.abs(change[k]));
            }
            if (largestChange < 1e-10) {
                break;
            }
        }
        double v0 = Math.exp(q[1]);
        if (!(v0 >= smallest && v0 <= largest)) {
            throw new IllegalArgumentException("no minimum among the volumes");
        }
        return new Eos(q[0] + shift, v0, Math.exp(q[2]), q[3]);
    }

    private static double model(double[] q, double v) {
        return energy(new Eos(q[0], Math.exp(q[1]), Math.exp(q[2]), q[3]), v);
    }

    private static double[] start(double[] v, double[] e) {
        double[] c = Polynomial.leastSquares(v, e, 2);
        if (!(c[2] > 0) || !(c[1] < 0)) {
            throw new IllegalArgumentException("no valley");
        }
        double v0 = -c[1] / (2 * c[2]);
        return new double[] {Polynomial.value(c, v0), v0, 2 * c[2] * v0};
    }

    private static double[] solve(double[][] rows) {
        int n = rows.length;
        for (int k = 0; k < n; k++) {
            int best = k;
            for (int i = k + 1; i < n; i++) {
                best = Math.abs(rows[i][k]) > Math.abs(rows[best][k]) ? i : best;
            }
            double[] swap = rows[k];
            rows[k] = rows[best];
            rows[best] = swap;
            for (int i = k + 1; i < n; i++) {
                double factor = rows[i][k] / rows[k][k];
                for (int j = k; j <= n; j++) {
                    rows[i][j] -= factor * rows[k][j];
                }
            }
        }
        double[] x = new double[n];
        for (int k = n - 1; k >= 0; k--) {
            double sum = rows[k][n];
            for (int j = k + 1; j < n; j++) {
                sum -= rows[k][j] * x[j];
            }
            x[k] = sum / rows[k][k];
        }
        return x;
    }
}
