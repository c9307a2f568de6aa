package matml.materials;

import java.util.Objects;

/**
 * A crystalline compound with its measured band gap and lattice constants, each with a source.
 *
 * @param id unique name: the formula, with a suffix for further polymorphs ("TiO2-a")
 * @param formula such as "TiO2"
 * @param structureType such as "rocksalt", "zincblende", "rutile"
 * @param spaceGroup number in the International Tables, 1 to 230
 * @param a lattice constant of the conventional cell in Angstrom
 * @param b second lattice constant in Angstrom; NaN where symmetry makes it equal to a
 * @param c third lattice constant in Angstrom; NaN where symmetry makes it equal to a
 * @param gap measured fundamental band gap in eV; 0 for a semimetal
 * @param gapKind "D" direct, "I" indirect, "" where it is not certain
 * @param temperature of the gap measurement in K; NaN where it is not stated (often 2 to 80 K)
 * @param grade 'A': two independent readings of the gap agree within 0.15 eV or 7 % and the lattice is checked; 'B':
 *     one reading with its reference, lattice checked
 * @param gapSource where the gap comes from
 * @param secondGap second reading of the gap in eV; NaN if there is none
 * @param secondSource where the second reading comes from; empty if there is none
 * @param latticeSource where the lattice constants come from
 * @param latticeCheck what the lattice constants were compared with
 * @param note what to know about this row; empty if nothing
 */
public record Compound(
        String id,
        String formula,
        String structureType,
        int spaceGroup,
        double a,
        double b,
        double c,
        double gap,
        String gapKind,
        double temperature,
        char grade,
        String gapSource,
        double secondGap,
        String secondSource,
        String latticeSource,
        String latticeCheck,
        String note) {
    /**
     * Refuses what cannot be.
     *
     * @throws IllegalArgumentException if the space group is not 1 to 230, {@code a} not positive, {@code gap} negative
     *     or not finite, or {@code gapKind} not "D", "I" or ""
     * @throws NullPointerException if an argument is null
     */
    public Compound {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(formula, "formula");
        Objects.requireNonNull(structureType, "structureType");
        Objects.requireNonNull(gapSource, "gapSource");
        Objects.requireNonNull(secondSource, "secondSource");
        Objects.requireNonNull(latticeSource, "latticeSource");
        Objects.requireNonNull(latticeCheck, "latticeCheck");
        Objects.requireNonNull(note, "note");
        boolean knownKind = gapKind.equals("D") || gapKind.equals("I") || gapKind.isEmpty();
        boolean possible = spaceGroup >= 1 && spaceGroup <= 230 && a > 0 && gap >= 0 && Double.isFinite(gap);
        if (!knownKind || !possible) {
            throw new IllegalArgumentException("a figure of the compound " + id + " is out of range");
        }
    }
}
