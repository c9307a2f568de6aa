/*
title: π without its root
task: 4
covers: []
ask: Compute the energy for two splittings. Are they equal?
point: Look at the last term of the formula once more.
tell: You divide by π. Divide by √π.
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
        return near + far - COULOMB * splitting / Math.PI * squares;
    }
}
