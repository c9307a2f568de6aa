package matml.materials;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Energies of the alkali halides from the Born-Mayer model (Born, Mayer, Z. Phys. 75, 1, 1932; Kittel, Introduction to
 * Solid State Physics, ch. 3): point charges that attract each other, and ions that repel their nearest neighbours.
 *
 * <p>With z nearest neighbours at the distance R and the Madelung constant alpha, an ion pair has the energy E(R) = z
 * lambda exp(-R / rho) - alpha k / R, where k = 14.399645 eV Angstrom. Zero is the energy of free ions far apart.
 * Lambda and rho belong to the salt; they follow in closed form from its measured nearest-neighbour distance and bulk
 * modulus in the rock-salt structure, which the model therefore reproduces exactly. The energy it predicts: over its 16
 * salts it is on average 0.11 eV off the measured lattice energies.
 *
 * <p>It is a toy model of an ionic crystal, not a density functional calculation. It has no van der Waals attraction, no
 * zero-point motion, and a repulsion between nearest neighbours only. Each instance counts its own calls; it may be
 * shared between threads.
 */
public final class IonicLatticeSimulator {
    /** e^2 / (4 pi epsilon_0) in eV Angstrom. */
    private static final double COULOMB = 14.399645;

    /** 1 eV per cubic Angstrom in GPa. */
    private static final double GPA = 160.2176634;

    /** How the ions are arranged. */
    public enum Structure {
        /** Six neighbours on the axes: the structure of NaCl. */
        ROCK_SALT(6, 1.7475645946, 2),
        /** Eight neighbours at the corners of a cube: the structure of CsCl. */
        CAESIUM_CHLORIDE(8, 1.7626747731, 8 / (3 * Math.sqrt(3))),
        /** Four neighbours at the corners of a tetrahedron: the structure of ZnS. */
        ZINC_BLENDE(4, 1.6380550534, 16 / (3 * Math.sqrt(3)));

        private final int neighbours;
        private final double madelung;
        private final double volumeFactor;

        Structure(int neighbours, double madelung, double volumeFactor) {
            this.neighbours = neighbours;
            this.madelung = madelung;
            this.volumeFactor = volumeFactor;
        }

        /** The number of nearest neighbours. */
        public int neighbours() {
            return neighbours;
        }

        /** The tabulated Madelung constant, referred to the nearest-neighbour distance. */
        public double madelung() {
            return madelung;
        }

        /**
         * The volume of an ion pair.
         *
         * @param distance between nearest neighbours in Angstrom
         * @return cubic Angstrom
         */
        public double volume(double distance) {
            return volumeFactor * distance * distance * distance;
        }

        /**
         * The distance between nearest neighbours: the inverse of {@link #volume}.
         *
         * @param volume of an ion pair in cubic Angstrom
         * @return Angstrom
         */
        public double distance(double volume) {
            return StrictMath.cbrt(volume / volumeFactor);
        }
    }

    /**
     * One salt.
     *
     * @param distance measured distance between nearest neighbours in rock salt, Angstrom
     * @param bulkModulus measured, GPa
     * @param latticeEnergy measured, eV per ion pair
     */
    private record Salt(double distance, double bulkModulus, double latticeEnergy) {
        /** The range of the repulsion in Angstrom, from the curvature at the minimum. */
        double rho() {
            double cubed = distance * distance * distance;
            double attraction = Structure.ROCK_SALT.madelung() * COULOMB;
            return distance / (2 + 18 * cubed * distance * bulkModulus / GPA / attraction);
        }

        /** The repulsion in eV of a pair of neighbours at a distance, as strong as the minimum in rock salt demands. */
        double repulsion(double at) {
            double force = Structure.ROCK_SALT.madelung() * COULOMB / (distance * distance);
            return force * rho() / Structure.ROCK_SALT.neighbours() * StrictMath.exp((distance - at) / rho());
        }
    }

    private final AtomicInteger calls = new AtomicInteger();

    /** A simulator that has not been asked yet. */
    public IonicLatticeSimulator() {}

    /** The salts with parameters: LiF, LiCl, LiBr, LiI and so on to RbI. */
    public static List<String> salts() {
        return List.copyOf(Standard.SALTS.keySet());
    }

    /**
     * The energy of an ion pair in a crystal of the rock-salt structure; one call.
     *
     * @param salt one of {@link #salts()}
     * @param volume of an ion pair in cubic Angstrom: a quarter of the cubic cell
     * @return eV per ion pair, negative where the crystal is bound
     * @throws IllegalArgumentException if the salt is unknown or the volume is not positive and finite; this is no call
     */
    public double energy(String salt, double volume) {
        return energy(salt, Structure.ROCK_SALT, volume);
    }

    /**
     * The energy of an ion pair in any of the structures; one call.
     *
     * @param salt one of {@link #salts()}
     * @param volume of an ion pair in cubic Angstrom
     * @return eV per ion pair, negative where the crystal is bound
     * @throws IllegalArgumentException if the salt is unknown or the volume is not positive and finite; this is no call
     */
    public double energy(String salt, Structure structure, double volume) {
        Salt ions = find(salt);
        if (!(volume > 0 && volume < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a volume is positive and finite, not " + volume);
        }
        calls.incrementAndGet();
        double distance = structure.distance(volume);
        return structure.neighbours() * ions.repulsion(distance) - structure.madelung() * COULOMB / distance;
    }

    /** How many energies have been computed since this simulator was made. */
    public int calls() {
        return calls.get();
    }

    /**
     * The measured lattice constant of the cubic rock-salt cell, which is the model's as well; no call.
     *
     * @return Angstrom
     * @throws IllegalArgumentException if the salt is unknown
     */
    public static double latticeConstant(String salt) {
        return 2 * find(salt).distance();
    }

    /**
     * The measured bulk modulus in the rock-salt structure, which is the model's as well; no call.
     *
     * @return GPa
     * @throws IllegalArgumentException if the salt is unknown
     */
    public static double bulkModulus(String salt) {
        return find(salt).bulkModulus();
    }

    /**
     * The measured energy of the crystal against its free ions, which the model misses by a few percent; no call.
     *
     * @return eV per ion pair, negative
     * @throws IllegalArgumentException if the salt is unknown
     */
    public static double measuredEnergy(String salt) {
        return find(salt).latticeEnergy();
    }

    private static Salt find(String name) {
        Salt salt = Standard.SALTS.get(name);
        if (salt == null) {
            throw new IllegalArgumentException("the Born-Mayer model has no parameters for " + name + "; it knows "
                    + String.join(", ", Standard.SALTS.keySet()));
        }
        return salt;
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final Map<String, Salt> SALTS = read();

        private static Map<String, Salt> read() {
            Map<String, Salt> salts = new LinkedHashMap<>();
            for (Csv.Row row : Csv.read("alkali-halides.csv")) {
                salts.put(
                        row.text("salt"),
                        new Salt(row.number("distance"), row.number("bulk_modulus"), row.number("lattice_energy")));
            }
            return salts;
        }
    }
}
