package matml.materials;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * A chemical element with the properties that the course learns from.
 *
 * @param atomicNumber number of protons
 * @param symbol such as "Ga"
 * @param name English name of the IUPAC, such as "Gallium"
 * @param period row of the periodic table, 1 to 7
 * @param group column of the periodic table, 1 to 18; empty where its place is disputed (Z = 57-71 and 89-94)
 * @param atomicMass in u
 * @param electronegativity on Pauling's scale; NaN where the table has none
 * @param covalentRadius in pm; NaN where the table has none
 * @param valenceElectrons group number up to group 12, group number minus 10 from group 13 on (helium: 2); in the f
 *     block the electrons outside the noble-gas core
 * @param outerS electrons in the outermost s shell
 * @param outerP electrons in the outermost p shell; 0 while it is empty
 * @param outerD electrons in a d shell being filled (or just filled: groups 3 to 12)
 * @param outerF electrons in an f shell being filled
 * @param configuration of the free atom's ground state, such as "[Ar] 3d10 4s2 4p"
 * @param note what to know about these figures; empty if nothing
 */
public record Element(
        int atomicNumber,
        String symbol,
        String name,
        int period,
        OptionalInt group,
        double atomicMass,
        double electronegativity,
        double covalentRadius,
        int valenceElectrons,
        int outerS,
        int outerP,
        int outerD,
        int outerF,
        String configuration,
        String note) {
    /**
     * Refuses what no element can be.
     *
     * @throws IllegalArgumentException if the symbol is not of the form "X" or "Xx", a number is out of its range, or a
     *     mass, electronegativity or radius is neither positive nor NaN
     * @throws NullPointerException if an argument other than the symbol is null
     */
    public Element {
        Formulas.symbol(symbol);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(configuration, "configuration");
        Objects.requireNonNull(note, "note");
        boolean inRange = atomicNumber >= 1
                && period >= 1
                && (group.isEmpty() || group.getAsInt() >= 1 && group.getAsInt() <= 18)
                && positiveOrMissing(atomicMass)
                && positiveOrMissing(electronegativity)
                && positiveOrMissing(covalentRadius)
                && Math.min(valenceElectrons, Math.min(Math.min(outerS, outerP), Math.min(outerD, outerF))) >= 0;
        if (!inRange) {
            throw new IllegalArgumentException("a figure of the element " + symbol + " is out of range");
        }
    }

    /**
     * The same element with another electronegativity, for trying out what depends on it.
     *
     * @param value on Pauling's scale, or NaN for none
     * @throws IllegalArgumentException if it is neither positive nor NaN
     */
    public Element withElectronegativity(double value) {
        return new Element(
                atomicNumber,
                symbol,
                name,
                period,
                group,
                atomicMass,
                value,
                covalentRadius,
                valenceElectrons,
                outerS,
                outerP,
                outerD,
                outerF,
                configuration,
                note);
    }

    private static boolean positiveOrMissing(double value) {
        return Double.isNaN(value) || value > 0 && value < Double.POSITIVE_INFINITY;
    }
}
