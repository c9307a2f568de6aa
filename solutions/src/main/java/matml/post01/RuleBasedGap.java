package matml.post01;

import matml.materials.Composition;
import matml.materials.Element;
import matml.materials.ElementTable;

/**
 * An expert system of a single rule, the octet rule (Lewis, J. Am. Chem. Soc. 38, 762, 1916): artificial intelligence
 * that learns nothing from data.
 */
public final class RuleBasedGap {
    // BEGIN SOLUTION
    private static final int OCTET = 8;
    // END SOLUTION

    private RuleBasedGap() {}

    /**
     * Whether the octet rule expects a band gap: whether the electrons in the outermost s and p shells of all atoms of
     * the formula unit, added up, are a positive multiple of 8. Electrons in d and f shells do not count.
     *
     * @param c a compound with whole amounts; Ga2As2 has the formula unit GaAs
     * @param t knows how many outer electrons each element has
     * @return true for "insulator or semiconductor", false for "metal"
     * @throws IllegalArgumentException if the table lacks an element, or if an amount is not a whole number
     */
    public static boolean isInsulator(Composition c, ElementTable t) {
        // BEGIN SOLUTION task 3: count the outer s and p electrons of the formula unit
        long units = 0;
        for (double amount : c.amounts().values()) {
            units = greatestCommonDivisor(whole(amount), units);
        }
        long electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            electrons += whole(c.amounts().get(symbol)) / units * counted(t.get(symbol));
        }
        return electrons > 0 && electrons % OCTET == 0;
        // END SOLUTION
    }

    // BEGIN SOLUTION
    private static int counted(Element element) {
        return element.outerS() + element.outerP();
    }

    private static long whole(double amount) {
        if (amount != Math.rint(amount)) {
            throw new IllegalArgumentException("a formula unit has whole numbers of atoms, not " + amount);
        }
        return (long) amount;
    }

    /** Euclid's algorithm; the divisor of a number and 0 is the number. */
    private static long greatestCommonDivisor(long one, long other) {
        return other == 0 ? one : greatestCommonDivisor(other, one % other);
    }
    // END SOLUTION
}
