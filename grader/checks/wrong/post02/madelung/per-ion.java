/*
title: The energy of an ion instead of a cell
task: 4
covers: []
ask: Take a cell twice as long with twice the ions. By how much does your energy grow? It should double.
point: Per ion, per formula unit, per cell: the text says which.
tell: You divide by the number of ions. Return the energy of the whole cell.
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
        return (near + far - COULOMB * splitting / Math.sqrt(Math.PI) * squares) / charge.length;
    }
}
