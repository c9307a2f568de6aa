package matml.engine.diagnose;

/**
 * The numbers of the matching rule, in one place. Evidence is counted in bits: log2 of P(seen | this misconception) /
 * P(seen | some mistake nobody has listed).
 *
 * <p>Unless said otherwise they come from our own prototype ({@code research/fingerprint.md}: 47 wrong solutions of
 * five exercises, tried on 141 independent wrong variants, 40 unlisted ideas and 36 correct solutions). There
 * {@link #NEED} and {@link #MARGIN} were set before the first run and kept after it; on a sixth exercise, written
 * afterwards, 16 of 30 variants were named, and neither a variant nor an unlisted idea wrongly. This implementation has
 * not been run on those files: what is marked "ours" is reasoned, not measured.
 */
final class Odds {
    /** Bits that every name has to earn: the dial between silence and wrong names. 5 cost 1 to 5 right names of 170. */
    static final double NEED = 3;

    /** Sets of names whose bits differ by less explain the failures equally well. */
    static final double MARGIN = 2;

    /** Bits a name must be ahead by to be told at all, unless it explains its task completely. */
    static final double LOOKS_LIKE = 3;

    /** Bits a name must be ahead by for "this is". */
    static final double CERTAIN = 10;

    /** Most names for one exercise: more are not to be had from a few dozen observations. */
    static final int MOST_NAMES = 3;

    /** P(student passes | the wrong solution passes): styles differ, so it is not 1. */
    static final double RIGHT_AS_WELL = 0.94;

    /** P(student passes | the wrong solution fails), and the other way round, and failing in another way. */
    static final double AGAINST = 0.06;

    /** P(some of the situation's observations agree, some do not | misconception). */
    static final double HALF = 0.1;

    /** P(same values | misconception, both fail). */
    static final double EQUAL = 0.85;

    /** P(only the same in words, "correct to about 7 digits" | misconception, both fail). */
    static final double ALIKE = 0.6;

    /** P(an unlisted mistake shows just this number), where the number is not trivial and no other entry shows it. */
    static final double NUMBER = Math.pow(2, -12);

    /**
     * Least share that evidence against a candidate is weighed with. Ours, not measured: without it a failure that no
     * wrong solution of the corpus shows would, being rare, speak for every one of them. Twice {@link #AGAINST}: a
     * contradiction costs at least one bit.
     */
    static final double LEAST_SHARE = 2 * AGAINST;

    /**
     * What a form loses in a task that is not its own when its own task speaks against it: as much as one absent
     * situation. Ours, not measured: it decides between "plus instead of minus" and "wrong sign in the gradient", which
     * train alike, by whether the gradient is right.
     */
    static final double HOME_DENIES = bits(RIGHT_AS_WELL, AGAINST);

    /**
     * What a complete match is worth at least: enough to stand alone, too little to add a second name to a clear one
     * that explains something here. That it may fall short of {@link #NEED} was measured, the height is ours.
     */
    static final double COMPLETE = NEED + MARGIN + 0.5;

    /** How far a complete match stays ahead of all that leave something over. Ours: rarely at work. */
    static final double COMPLETE_LEAD = MARGIN + 0.5;

    /** Numbers that agree so far are the same; if no wrong solution comes as close, {@link #NEARLY} will do. */
    static final double SAME = 1e-9;

    /** The second chance, for sums in another order or in float. */
    static final double NEARLY = 1e-6;

    /** Rounding noise of a vector's component that should be 0, in units of the largest one. Ours, not measured. */
    static final double NOISE = 1e-15;

    /** From so many correct digits on a number is "nearly right": the same limit as in the kit's messages. */
    static final int NEARLY_RIGHT_DIGITS = 4;

    private Odds() {}

    static double bits(double ifThis, double ifUnknown) {
        return Math.log(ifThis / ifUnknown) / Math.log(2);
    }

    /** Share of a few cases, drawn towards a half because there are only a few. */
    static double share(double cases, double all) {
        return (cases + 0.5) / (all + 1);
    }

    /** Share of the other entries that show just this: of {@code all} entries, {@code showing} with the candidate. */
    static double shareOfOthers(int showing, int all) {
        return (showing - 1 + 0.5) / (all - 1 + 1.5);
    }
}
