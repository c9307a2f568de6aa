package matml.materials;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/**
 * A material one might make: the alloy of a fraction {@code x} of the compound of {@code a} and {@code c} with a
 * fraction {@code 1 - x} of the compound of {@code b} and {@code c}, possibly strained.
 *
 * <p>{@code a} and {@code b} are the two elements that share a sublattice, {@code c} is the one on the other. So {@code
 * ("Al", "Ga", "As", 0.3, 0)} is Al0.3Ga0.7As (mixed cations) and {@code ("P", "As", "Ga", 0.3, 0)} is
 * GaP0.3As0.7 (mixed anions). A pure compound has {@code a} equal to {@code b} and {@code x = 1}: see {@link #binary};
 * if all three are equal it is an elemental crystal such as silicon.
 *
 * @param a first of the mixed elements
 * @param b second of the mixed elements
 * @param c the element on the other sublattice
 * @param x share of {@code a}, from 0 to 1
 * @param strain linear strain, the same in all directions, without unit: 0.01 stretches every bond by 1 %
 */
public record Candidate(String a, String b, String c, double x, double strain) {
    /** Strains must be smaller than this: beyond it a crystal is broken and the models are meaningless. */
    public static final double STRAIN_LIMIT = 0.2;

    /**
     * Refuses what cannot be made.
     *
     * @throws IllegalArgumentException if a symbol is not of the form "X" or "Xx", {@code x} is not within 0 and 1, it
     *     is not 1 although {@code a} equals {@code b}, or the strain is not finite and smaller than
     *     {@value #STRAIN_LIMIT}
     */
    public Candidate {
        Formulas.symbol(a);
        Formulas.symbol(b);
        Formulas.symbol(c);
        if (!(x >= 0 && x <= 1)) {
            throw new IllegalArgumentException("the share x is " + x + " instead of a number from 0 to 1");
        }
        if (a.equals(b) && x != 1) {
            throw new IllegalArgumentException("a pure compound has x = 1, not " + x);
        }
        if (!(Math.abs(strain) < STRAIN_LIMIT)) {
            throw new IllegalArgumentException("the strain is " + strain + " instead of a number between -"
                    + STRAIN_LIMIT + " and " + STRAIN_LIMIT);
        }
        // -0.0 becomes 0.0, so that equal candidates are equal records.
        x += 0.0;
        strain += 0.0;
    }

    /** The pure, unstrained compound of two elements ("Ga" and "As"), or the elemental crystal if they are equal. */
    public static Candidate binary(String a, String c) {
        return new Candidate(a, a, c, 1, 0);
    }

    /**
     * The same material under another strain.
     *
     * @throws IllegalArgumentException if the strain is not finite and smaller than {@value #STRAIN_LIMIT}
     */
    public Candidate withStrain(double newStrain) {
        return new Candidate(a, b, c, x, newStrain);
    }

    /** The composition of one formula unit, for example Al 0.3, Ga 0.7, As 1. */
    public Composition composition() {
        Map<String, Double> amounts = new TreeMap<>();
        amounts.put(c, 1.0);
        if (x > 0) {
            amounts.merge(a, x, Double::sum);
        }
        if (x < 1) {
            amounts.merge(b, 1 - x, Double::sum);
        }
        return Composition.of(amounts);
    }

    /** The formula, and the strain if there is any: "Al0.30Ga0.70As", "GaAs at +1.00 % strain". */
    @Override
    public String toString() {
        String formula = formula();
        if (strain == 0) {
            return formula;
        }
        String percent = Formulas.decimals(BigDecimal.valueOf(strain).movePointRight(2));
        return formula + " at " + (strain > 0 ? "+" : "") + percent + " % strain";
    }

    private String formula() {
        String mixed = mixed();
        if (mixed.equals(c)) {
            return c;
        }
        return Formulas.compareWritten(c, x > 0 ? a : b) < 0 ? c + mixed : mixed + c;
    }

    private String mixed() {
        if (x == 1) {
            return a;
        }
        if (x == 0) {
            return b;
        }
        BigDecimal share = BigDecimal.valueOf(x);
        return a + Formulas.decimals(share) + b + Formulas.decimals(BigDecimal.ONE.subtract(share));
    }
}
