/*
title: The last term is not in eV
task: 4
covers: P2.2
ask: Which unit has each of the three terms that you add?
point: Only numbers of the same unit can be added.
tell: The factor COULOMB is missing in the last term. Multiply it by 14.399645 eV Å.
*/
final class MadelungSum {
    public static double energy(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        double total = 0;
        double squares = 0;
        for (double each : charge) {
            total += each;
            squares += each * each;
        }
        if (Math.abs(total) > 1e-9) {
            throw new IllegalArgumentException("a charged cell");
        }
        double near = realSpace(lattice, fractional, charge, splitting);
        double far = reciprocal(lattice, fractional, charge, splitting);
        return near + far - splitting / Math.sqrt(Math.PI) * squares;
    }
}
