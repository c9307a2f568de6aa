package matml.post02;

import java.util.stream.DoubleStream;

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

    // BEGIN SOLUTION
    /** Terms that are smaller than erfc(6) or exp(-36) are left out: both are below 1e-15. */
    private static final double FAR = 6;
    // END SOLUTION

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
        // BEGIN SOLUTION task 1: sum over a cube whose surface counts in part
        if (shells < 1) {
            throw new IllegalArgumentException(shells + " shells are no cube");
        }
        double sum = 0;
        for (int i = -shells; i <= shells; i++) {
            for (int j = -shells; j <= shells; j++) {
                for (int k = -shells; k <= shells; k++) {
                    if (i != 0 || j != 0 || k != 0) {
                        double weight = weight(i, shells) * weight(j, shells) * weight(k, shells);
                        int square = i * i + j * j + k * k;
                        sum += sign(i + j + k) * weight / Math.sqrt(square);
                    }
                }
            }
        }
        return sum;
        // END SOLUTION
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
        // BEGIN SOLUTION task 2: sum over pairs of ions and their images
        requireCell(lattice, fractional, charge, splitting);
        int[] reach = reach(FAR / splitting, reciprocalVectors(lattice));
        double sum = 0;
        for (int i = 0; i < charge.length; i++) {
            for (int j = 0; j < charge.length; j++) {
                double[] step = step(fractional[i], fractional[j]);
                sum += charge[i] * charge[j] * images(lattice, step, i == j, reach, splitting);
            }
        }
        return COULOMB / 2 * sum;
        // END SOLUTION
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
        // BEGIN SOLUTION task 3: sum over reciprocal lattice vectors
        requireCell(lattice, fractional, charge, splitting);
        double[][] waves = reciprocalVectors(lattice);
        int[] reach = reach(2 * FAR * splitting, lattice);
        double sum = 0;
        for (int a = -reach[0]; a <= reach[0]; a++) {
            for (int b = -reach[1]; b <= reach[1]; b++) {
                for (int c = -reach[2]; c <= reach[2]; c++) {
                    if (a != 0 || b != 0 || c != 0) {
                        double[] multiples = {a, b, c};
                        double[] g = vector(waves, multiples);
                        double square = dot(g, g);
                        sum += damping(square, splitting) / square * intensity(multiples, fractional, charge);
                    }
                }
            }
        }
        return COULOMB * 2 * Math.PI / volume(lattice) * sum;
        // END SOLUTION
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
        // BEGIN SOLUTION task 4: add the parts, subtract what an ion does to itself
        double total = DoubleStream.of(charge).sum();
        double squares = DoubleStream.of(charge).map(each -> each * each).sum();
        if (Math.abs(total) > 1e-9) {
            throw new IllegalArgumentException("a crystal of cells with a charge of " + total + " has no energy");
        }
        double self = COULOMB * splitting / Math.sqrt(Math.PI) * squares;
        return realSpace(lattice, fractional, charge, splitting)
                + reciprocal(lattice, fractional, charge, splitting)
                - self;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    /** How much of a plane of ions is inside of the cube. */
    private static double weight(int place, int shells) {
        return Math.abs(place) == shells ? 0.5 : 1;
    }

    /** Neighbours attract the ion in the middle: they count positive. */
    private static int sign(int steps) {
        return steps % 2 == 0 ? -1 : 1;
    }

    private static void requireCell(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        if (charge.length == 0 || charge.length != fractional.length) {
            throw new IllegalArgumentException(
                    fractional.length + " positions and " + charge.length + " charges: as many of each, at least one");
        }
        if (!(splitting > 0)) {
            throw new IllegalArgumentException("a splitting of " + splitting + " splits nothing");
        }
        if (volume(lattice) == 0) {
            throw new IllegalArgumentException("the lattice vectors lie in a plane");
        }
    }

    /** From one position to another one or to an image of it that is near. */
    private static double[] step(double[] from, double[] to) {
        double[] step = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double apart = to[axis] - from[axis];
            step[axis] = apart - Math.rint(apart);
        }
        return step;
    }

    /** The sum over one ion's images. */
    private static double images(double[][] lattice, double[] step, boolean itself, int[] reach, double splitting) {
        double sum = 0;
        for (int a = -reach[0]; a <= reach[0]; a++) {
            for (int b = -reach[1]; b <= reach[1]; b++) {
                for (int c = -reach[2]; c <= reach[2]; c++) {
                    if (!itself || a != 0 || b != 0 || c != 0) {
                        double[] apart = vector(lattice, new double[] {step[0] + a, step[1] + b, step[2] + c});
                        double r = Math.sqrt(dot(apart, apart));
                        sum += ErrorFunction.erfc(splitting * r) / r;
                    }
                }
            }
        }
        return sum;
    }

    /**
     * How many planes of lattice points lie within a distance: planes of one family are {@code 2 pi / |g|} apart, where g
     * is the vector of the other lattice with the same number. Rounding up is enough for ions between the planes, too,
     * since they are at most half a plane away from one.
     */
    private static int[] reach(double distance, double[][] otherLattice) {
        int[] reach = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            double length = Math.sqrt(dot(otherLattice[axis], otherLattice[axis]));
            reach[axis] = (int) Math.ceil(distance * length / (2 * Math.PI));
        }
        return reach;
    }

    private static double damping(double square, double splitting) {
        return Math.exp(-square / (4 * splitting * splitting));
    }

    /** The square of the structure factor. */
    private static double intensity(double[] multiples, double[][] fractional, double[] charge) {
        double cosines = 0;
        double sines = 0;
        for (int i = 0; i < charge.length; i++) {
            double phase = 2 * Math.PI * dot(multiples, fractional[i]);
            cosines += charge[i] * Math.cos(phase);
            sines += charge[i] * Math.sin(phase);
        }
        return cosines * cosines + sines * sines;
    }

    /** The vectors b of the reciprocal lattice as rows: {@code a_i b_j} is 2 pi for i = j, else 0. */
    private static double[][] reciprocalVectors(double[][] lattice) {
        double[][] waves = new double[3][];
        for (int axis = 0; axis < 3; axis++) {
            double[] normal = cross(lattice[(axis + 1) % 3], lattice[(axis + 2) % 3]);
            double scale = 2 * Math.PI / dot(lattice[axis], normal);
            waves[axis] = new double[] {scale * normal[0], scale * normal[1], scale * normal[2]};
        }
        return waves;
    }

    private static double volume(double[][] lattice) {
        return Math.abs(dot(lattice[0], cross(lattice[1], lattice[2])));
    }

    /** A sum of multiples of the rows. */
    private static double[] vector(double[][] rows, double[] multiples) {
        double[] vector = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int axis = 0; axis < 3; axis++) {
                vector[axis] += multiples[row] * rows[row][axis];
            }
        }
        return vector;
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }
    // END SOLUTION
}
