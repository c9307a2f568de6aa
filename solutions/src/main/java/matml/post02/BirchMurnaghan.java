package matml.post02;

import java.util.Arrays;

/**
 * The third-order Birch-Murnaghan equation of state (Birch, Phys. Rev. 71, 809, 1947). Energies are in eV, volumes in
 * cubic Angstrom, bulk moduli of an {@link Eos} in eV per cubic Angstrom.
 */
public final class BirchMurnaghan {
    /** 1 eV per cubic Angstrom in GPa. */
    public static final double GPA = 160.2177;

    private BirchMurnaghan() {}

    /**
     * The energy at a volume: E = E0 + (9 V0 B0 / 16) {(z - 1)^3 B0' + (z - 1)^2 (6 - 4 z)} with z = (V0 / V)^(2/3).
     *
     * @param p the equation of state
     * @param v volume in cubic Angstrom, above 0
     * @return eV
     * @throws IllegalArgumentException if the volume is not above 0
     */
    public static double energy(Eos p, double v) {
        // BEGIN SOLUTION task 1: the energy at a volume
        double z = squeeze(p, v);
        double third = (z - 1) * (z - 1) * (z - 1) * p.b0p();
        double second = (z - 1) * (z - 1) * (6 - 4 * z);
        return p.e0() + 9 * p.v0() * p.b0() / 16 * (third + second);
        // END SOLUTION
    }

    /**
     * The pressure at a volume: P = -dE/dV = (3 B0 / 2) (z^(7/2) - z^(5/2)) {1 + (3/4) (B0' - 4) (z - 1)} with z = (V0 /
     * V)^(2/3).
     *
     * @param p the equation of state
     * @param v volume in cubic Angstrom, above 0
     * @return GPa, positive where the crystal is squeezed
     * @throws IllegalArgumentException if the volume is not above 0
     */
    public static double pressure(Eos p, double v) {
        // BEGIN SOLUTION task 2: the pressure at a volume, in GPa
        double z = squeeze(p, v);
        double second = 1.5 * p.b0() * (Math.pow(z, 3.5) - Math.pow(z, 2.5));
        return second * (1 + 0.75 * (p.b0p() - 4) * (z - 1)) * GPA;
        // END SOLUTION
    }

    /**
     * The bulk modulus at the minimum.
     *
     * @param p the equation of state
     * @return GPa
     */
    public static double bulkModulusGPa(Eos p) {
        // BEGIN SOLUTION task 2: the bulk modulus in GPa
        return p.b0() * GPA;
        // END SOLUTION
    }

    /**
     * Where a cubic has its minimum.
     *
     * @param c four coefficients: the cubic is c[0] + c[1] x + c[2] x^2 + c[3] x^3; the last one may be 0
     * @return the place of the local minimum, above 0
     * @throws IllegalArgumentException if there is no minimum, or none above 0
     */
    public static double minimum(double[] c) {
        // BEGIN SOLUTION task 3: where a cubic has its minimum
        double discriminant = c[2] * c[2] - 3 * c[1] * c[3];
        if (!(discriminant > 0)) {
            throw new IllegalArgumentException("no minimum: the curve does not turn");
        }
        // The two forms of the same root; each is free of cancellation where it is used, and the first allows c[3] = 0.
        double root = Math.sqrt(discriminant);
        double x = c[2] >= 0 ? -c[1] / (c[2] + root) : (root - c[2]) / (3 * c[3]);
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("no minimum above 0");
        }
        return x;
        // END SOLUTION
    }

    /**
     * The equation of state whose energies lie closest to calculated ones: least squares, all points count alike. The
     * energy is a cubic in x = V^(-2/3), so the fit is linear.
     *
     * @param v n volumes in cubic Angstrom, in any order, at least four different ones
     * @param e n energies in eV
     * @return the four numbers, the bulk modulus in eV per cubic Angstrom
     * @throws IllegalArgumentException if there is not one energy for each volume, if there are too few volumes, or if
     *     the fitted curve has no minimum between the smallest and the largest volume
     */
    public static Eos fit(double[] v, double[] e) {
        // BEGIN SOLUTION task 4: a cubic in V^(-2/3), its minimum and what follows from it
        double[] x = new double[v.length];
        for (int i = 0; i < v.length; i++) {
            x[i] = Math.pow(v[i], -2 / 3.0);
        }
        double[] c = Polynomial.leastSquares(x, e, 3);
        double x0 = minimum(c);
        double v0 = Math.pow(x0, -1.5);
        double[] sorted = v.clone();
        Arrays.sort(sorted);
        if (v0 < sorted[0] || v0 > sorted[sorted.length - 1]) {
            throw new IllegalArgumentException("the minimum at " + v0 + " lies outside of the calculated volumes");
        }
        double curvature = 2 * c[2] + 6 * c[3] * x0;
        double b0 = 4 / 9.0 * curvature * Math.pow(v0, -7 / 3.0);
        double b0p = 4 + 16 * c[3] * x0 * x0 * x0 / (9 * v0 * b0);
        return new Eos(Polynomial.value(c, x0), v0, b0, b0p);
        // END SOLUTION
    }

    // BEGIN SOLUTION
    /** (V0 / V)^(2/3): above 1 where the crystal is squeezed. */
    private static double squeeze(Eos p, double v) {
        if (!(v > 0)) {
            throw new IllegalArgumentException("a volume is above 0, not " + v);
        }
        return Math.pow(p.v0() / v, 2 / 3.0);
    }
    // END SOLUTION
}
