package matml.materials;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Band gaps of zinc-blende and diamond crystals and their alloys from the sp3s* tight-binding model (Vogl, Hjalmarson,
 * Dow, J. Phys. Chem. Solids 44, 365, 1983). Alloys are virtual crystals: parameters and lattice constant are
 * interpolated linearly. Under strain the transfer elements fall with the square of the bond length (Harrison).
 *
 * <p>It is a toy model of the band structure, not a density functional calculation. It has no spin-orbit coupling, was
 * fitted to low-temperature gaps, and its L levels were not fitted at all: Al(x)Ga(1-x)As turns indirect at L near x =
 * 0.30 (in reality at X near 0.42), and AlSb comes out direct. Over its 16 crystals it is on average 0.13 eV off the
 * gaps measured at 300 K.
 *
 * <p>The gap is the lowest conduction minus the highest valence energy over the lines from Gamma to X, L and K, sampled
 * in 80 steps each; a finer sampling changes no gap by more than 0.0003 eV. Each instance counts its own calls; it may
 * be shared between threads.
 */
public final class TightBindingSimulator implements Simulator {
    private static final int VALENCE_BANDS = 4;
    private static final int STEPS = 80;

    /** X, L and K in units of 2 pi / a. */
    private static final double[][] LINE_ENDS = {{1, 0, 0}, {0.5, 0.5, 0.5}, {0.75, 0.75, 0}};

    private final AtomicInteger calls = new AtomicInteger();

    /** A simulator that has not been asked yet. */
    public TightBindingSimulator() {}

    /** The pure crystals with parameters: C, Si, Ge, Sn, SiC, AlP, AlAs, AlSb, GaP, GaAs, GaSb, InP, InAs and so on. */
    public static List<String> materials() {
        return Sp3s.all().stream().map(Sp3s::material).toList();
    }

    /**
     * The candidate for one of {@link #materials()}.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    public static Candidate material(String name) {
        return Sp3s.all().stream()
                .filter(crystal -> crystal.material().equals(name))
                .findFirst()
                .map(crystal -> Candidate.binary(crystal.cation(), crystal.anion()))
                .orElseThrow(() -> unknown(name));
    }

    /**
     * The model's band gap; one call.
     *
     * @return the gap in eV; negative where the bands overlap (tin: -0.513)
     * @throws IllegalArgumentException if there are no parameters for its compounds, or they cannot be mixed
     */
    @Override
    public double bandGap(Candidate candidate) {
        Sp3s crystal = crystal(candidate);
        calls.incrementAndGet();
        double valence = Double.NEGATIVE_INFINITY;
        double conduction = Double.POSITIVE_INFINITY;
        for (int line = 0; line < LINE_ENDS.length; line++) {
            double[] end = LINE_ENDS[line];
            // The lines share Gamma, which is computed once.
            for (int step = line == 0 ? 0 : 1; step <= STEPS; step++) {
                double t = step / (double) STEPS;
                double[] bands = crystal.bands(t * end[0], t * end[1], t * end[2]);
                valence = Math.max(valence, bands[VALENCE_BANDS - 1]);
                conduction = Math.min(conduction, bands[VALENCE_BANDS]);
            }
        }
        return conduction - valence;
    }

    @Override
    public int calls() {
        return calls.get();
    }

    /**
     * The band energies at one wave vector, for plots. Not counted as a call.
     *
     * @param k wave vector, length 3, in units of 2 pi / a: Gamma is (0, 0, 0), X (1, 0, 0), L (0.5, 0.5, 0.5), K
     *     (0.75, 0.75, 0)
     * @return 10 energies in eV, ascending; the valence bands are the first four
     * @throws IllegalArgumentException if the candidate is unknown or {@code k} is not three finite numbers
     */
    public static double[] bands(Candidate candidate, double[] k) {
        if (k.length != 3 || !Double.isFinite(k[0] + k[1] + k[2])) {
            throw new IllegalArgumentException("a wave vector has three finite components");
        }
        return crystal(candidate).bands(k[0], k[1], k[2]);
    }

    /**
     * The lattice constant of the conventional cell.
     *
     * @return Angstrom; interpolated linearly in alloys, stretched by the strain
     * @throws IllegalArgumentException if the candidate is unknown
     */
    public static double latticeConstant(Candidate candidate) {
        return crystal(candidate).latticeConstant();
    }

    private static Sp3s crystal(Candidate candidate) {
        Sp3s first = pure(candidate.a(), candidate.c());
        if (candidate.a().equals(candidate.b())) {
            return first.stretch(candidate.strain());
        }
        Sp3s second = pure(candidate.b(), candidate.c());
        boolean shared = first.cation().equals(second.cation()) || first.anion().equals(second.anion());
        boolean elemental =
                first.cation().equals(first.anion()) || second.cation().equals(second.anion());
        if (!shared || elemental) {
            throw new IllegalArgumentException(first.material() + " and " + second.material()
                    + " cannot be mixed: they must be compounds with the same cation or the same anion");
        }
        return first.mix(candidate.x(), second).stretch(candidate.strain());
    }

    /** The crystal of two elements, whichever of them is the cation. */
    private static Sp3s pure(String one, String other) {
        for (Sp3s crystal : Sp3s.all()) {
            boolean same = crystal.cation().equals(one) && crystal.anion().equals(other);
            boolean swapped = crystal.cation().equals(other) && crystal.anion().equals(one);
            if (same || swapped) {
                return crystal;
            }
        }
        throw unknown(one.equals(other) ? one : one + other);
    }

    private static IllegalArgumentException unknown(String material) {
        return new IllegalArgumentException("the tight-binding model has no parameters for " + material + "; it knows "
                + String.join(", ", materials()));
    }
}
