/*
title: Half of the energy
task: 4
covers: P2.5
ask: Where have you put the half for pairs that come up twice?
point: realSpace and reciprocal have their half already.
tell: You return half of the sum. Return the sum.
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
        return (near + far - COULOMB * splitting / Math.sqrt(Math.PI) * squares) / 2;
    }
}
