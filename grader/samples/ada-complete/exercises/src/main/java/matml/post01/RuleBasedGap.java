package matml.post01;

import java.util.Map;
import matml.materials.Composition;
import matml.materials.Element;
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
        int common = 0;
        for (double amount : c.amounts().values()) {
            int atoms = (int) amount;
            if (atoms != amount) {
                throw new IllegalArgumentException("not a whole number of atoms: " + amount);
            }
            common = gcd(common, atoms);
        }
        int electrons = 0;
        for (Map.Entry<String, Double> part : c.amounts().entrySet()) {
            Element element = t.get(part.getKey());
            int atoms = (int) (part.getValue() / common);
            electrons += atoms * (element.outerS() + element.outerP());
        }
        return electrons > 0 && electrons % 8 == 0;
    }

    private static int gcd(int a, int b) {
        while (b != 0) {
            int rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
