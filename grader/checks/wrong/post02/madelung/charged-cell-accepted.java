/*
title: Charged cells are accepted
task: 4
contains: [positive-cell-refused-only]
covers: []
ask: What energy has a crystal in which every cell has a charge of +1?
point: The charges of infinitely many cells repel each other; no background has been asked for.
tell: You do not add up the charges. Refuse a cell whose sum is not 0 within 1e-9.
*/
final class MadelungSum {
    public static double energy(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        double total = 0;
        double squares = 0;
        for (double each : charge) {
            total += each;
            squares += each * each;
        }
        if (charge.length == 0) {
            throw new IllegalArgumentException("a charged cell");
        }
        double near = realSpace(lattice, fractional, charge, splitting);
        double far = reciprocal(lattice, fractional, charge, splitting);
        return near + far - COULOMB * splitting / Math.sqrt(Math.PI) * squares;
    }
}
