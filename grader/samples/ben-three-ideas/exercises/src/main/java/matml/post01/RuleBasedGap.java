package matml.post01;

import java.util.Set;
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
        Set<String> symbols = c.amounts().keySet();
        long divisor = 0;
        for (String symbol : symbols) {
            double amount = c.amounts().get(symbol);
            if (amount != Math.round(amount)) {
                throw new IllegalArgumentException(symbol + amount);
            }
            divisor = euclid(Math.round(amount), divisor);
        }
        long electrons = 0;
        for (String symbol : symbols) {
            long atoms = Math.round(c.amounts().get(symbol)) / divisor;
            electrons += atoms * t.get(symbol).outerS();
            electrons += atoms * t.get(symbol).outerP();
        }
        // e.g. GaAs: 3 + 5 = 8
        return electrons != 0 && electrons % 8 == 0;
    }

    private static long euclid(long a, long b) {
        if (b == 0) {
            return a;
        }
        return euclid(b, a % b);
    }
}
