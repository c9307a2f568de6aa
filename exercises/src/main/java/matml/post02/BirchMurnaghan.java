package matml.post02;

import matml.Todo;

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
        // TODO task 1: the energy at a volume
        throw new Todo("BirchMurnaghan.energy");
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
        // TODO task 2: the pressure at a volume, in GPa
        throw new Todo("BirchMurnaghan.pressure");
    }

    /**
     * The bulk modulus at the minimum.
     *
     * @param p the equation of state
     * @return GPa
     */
    public static double bulkModulusGPa(Eos p) {
        // TODO task 2: the bulk modulus in GPa
        throw new Todo("BirchMurnaghan.bulkModulusGPa");
    }

    /**
     * Where a cubic has its minimum.
     *
     * @param c four coefficients: the cubic is c[0] + c[1] x + c[2] x^2 + c[3] x^3; the last one may be 0
     * @return the place of the local minimum, above 0
     * @throws IllegalArgumentException if there is no minimum, or none above 0
     */
    public static double minimum(double[] c) {
        // TODO task 3: where a cubic has its minimum
        throw new Todo("BirchMurnaghan.minimum");
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
        // TODO task 4: a cubic in V^(-2/3), its minimum and what follows from it
        throw new Todo("BirchMurnaghan.fit");
    }
}
