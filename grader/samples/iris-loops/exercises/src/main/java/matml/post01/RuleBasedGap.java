package matml.post01;

import matml.materials.Composition;
import matml.materials.ElementTable;

/**
 * An expert system of a single rule, the octet rule (Lewis, J. Am. Chem. Soc. 38, 762, 1916): artificial intelligence
 * that learns nothing from data.
 */
public final class RuleBasedGap {

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
        int unit = 0;
        for (double amount : c.amounts().values()) {
            if (amount % 1 != 0) {
                throw new IllegalArgumentException("not whole: " + amount);
            }
            unit = unit == 0 ? (int) amount : gcd(unit, (int) amount);
        }
        int electrons = 0;
        for (String symbol : c.amounts().keySet()) {
            int atoms = (int) (c.amounts().get(symbol) / unit);
            electrons += atoms * (t.get(symbol).outerS() + t.get(symbol).outerP());
        }
        return electrons > 0 && electrons % 8 == 0;
    }

    // Euclid: take the smaller one away from the larger one until nothing is left
    private static int gcd(int a, int b) {
        return a > b ? gcd(a - b, b) : gcd(a, b - a);
    }
}
