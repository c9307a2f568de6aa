package matml.post02;

import matml.Todo;

/**
 * The electrostatic energy of ions on a lattice. Every pair counts once, every ion meets all others and their periodic
 * images.
 *
 * <p>A cell is three arrays: {@code lattice}, 3 x 3 in Angstrom, whose rows are the lattice vectors; {@code fractional},
 * n x 3, the positions of the ions in multiples of the lattice vectors, inside of the cell or not; {@code charge}, n
 * values in units of e. Energies are in eV. Arrays come back as they were.
 *
 * <p>Evjen, Phys. Rev. 39, 675 (1932); Ewald, Ann. Phys. 369, 253 (1921). The sums in the form of Toukmaji and Board,
 * Comput. Phys. Commun. 95, 73 (1996).
 */
public final class MadelungSum {
    /** The energy of two charges e at a distance of 1 Angstrom, {@code e^2 / (4 pi epsilon_0)}, in eV Angstrom. */
    public static final double COULOMB = 14.399645;

    private MadelungSum() {}

    /**
     * The Madelung constant of rock salt from a cube of ions around one of them (Evjen): ions on a face of the cube count
     * half, on an edge a quarter, on a corner an eighth, so that the cube is neutral.
     *
     * @param shells half the edge of the cube in distances of neighbours, at least 1
     * @return minus the energy of the ion in the middle, in units of {@code COULOMB q^2 / r0} with the distance r0 of
     *     neighbours; it tends to 1.7475646
     * @throws IllegalArgumentException if there are fewer than 1 shells
     */
    public static double rockSalt(int shells) {
        // TODO task 1: sum over a cube whose surface counts in part
        throw new Todo("MadelungSum.rockSalt");
    }

    /**
     * The short-ranged part of the Ewald sum, over pairs in real space: {@code (COULOMB / 2) sum q_i q_j erfc(splitting r)
     * / r} over all ions i of the cell and all ions j of the crystal except i itself.
     *
     * @param lattice the lattice vectors as rows, 3 x 3, in Angstrom
     * @param fractional positions in multiples of the lattice vectors, n x 3
     * @param charge the charges, n values, in e
     * @param splitting how fast the part falls off, in 1/Angstrom, above 0
     * @return the part of the energy of one cell in eV
     * @throws IllegalArgumentException if there are no ions, not as many positions as charges, if the splitting is not
     *     above 0, or the lattice vectors lie in a plane
     */
    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        // TODO task 2: sum over pairs of ions and their images
        throw new Todo("MadelungSum.realSpace");
    }

    /**
     * The long-ranged part of the Ewald sum, over waves in reciprocal space: {@code COULOMB (2 pi / V) sum exp(-G^2 / (4
     * splitting^2)) / G^2 |S(G)|^2} over all reciprocal lattice vectors G except 0, with the structure factor {@code S(G) =
     * sum q_j exp(i G r_j)} and the volume V of the cell.
     *
     * @param lattice the lattice vectors as rows, 3 x 3, in Angstrom
     * @param fractional positions in multiples of the lattice vectors, n x 3
     * @param charge the charges, n values, in e
     * @param splitting as for {@link #realSpace}
     * @return the part of the energy of one cell in eV
     * @throws IllegalArgumentException as {@link #realSpace}
     */
    public static double reciprocal(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        // TODO task 3: sum over reciprocal lattice vectors
        throw new Todo("MadelungSum.reciprocal");
    }

    /**
     * The electrostatic energy of one cell of a crystal (Ewald): both parts, minus what every ion's own charge cloud does
     * to it, {@code COULOMB splitting / sqrt(pi) sum q_i^2}. The result does not depend on the splitting.
     *
     * @param lattice the lattice vectors as rows, 3 x 3, in Angstrom
     * @param fractional positions in multiples of the lattice vectors, n x 3
     * @param charge the charges, n values, in e; they add up to 0 within 1e-9
     * @param splitting as for {@link #realSpace}
     * @return the energy in eV
     * @throws IllegalArgumentException as {@link #realSpace}, and if the cell is charged
     */
    public static double energy(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        // TODO task 4: add the parts, subtract what an ion does to itself
        throw new Todo("MadelungSum.energy");
    }
}
