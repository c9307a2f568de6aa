/*
title: Half of the own clouds
task: 4
covers: []
ask: Compute the energy for two splittings. Are they equal?
point: The half for pairs is in the other two sums already. Does the formula of the last term have one?
tell: You subtract half of the last term. Subtract COULOMB η / √π times the sum of the squared charges.
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
        return near + far - COULOMB * splitting / Math.sqrt(Math.PI) * squares / 2;
    }
}
