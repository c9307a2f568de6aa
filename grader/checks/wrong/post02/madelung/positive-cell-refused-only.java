/*
title: Negatively charged cells are accepted
task: 4
covers: []
ask: What does your comparison say for a total charge of -1?
point: Charged means: not zero, in either direction.
tell: You refuse a positive total only. Compare its absolute value.
*/
final class MadelungSum {
    public static double energy(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        double total = 0;
        double squares = 0;
        for (double each : charge) {
            total += each;
            squares += each * each;
        }
        if (total > 1e-9) {
            throw new IllegalArgumentException("a charged cell");
        }
        double near = realSpace(lattice, fractional, charge, splitting);
        double far = reciprocal(lattice, fractional, charge, splitting);
        return near + far - COULOMB * splitting / Math.sqrt(Math.PI) * squares;
    }
}
