package matml.post01;

import matml.Todo;
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
        // TODO task 3: count the outer s and p electrons of the formula unit
        throw new Todo("RuleBasedGap.isInsulator");
    }
}
