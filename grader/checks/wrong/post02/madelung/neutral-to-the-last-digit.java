/*
title: Neutral cells are refused for their last digits
task: 4
covers: []
ask: What is 0.7 + 0.1 - 0.8 in double?
point: A sum of decimal fractions is seldom exactly 0.
tell: You compare the total charge with exactly 0. Allow 1e-9.
*/
final class MadelungSum {
    public static double energy(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        double total = 0;
        double squares = 0;
        for (double each : charge) {
            total += each;
            squares += each * each;
        }
        if (total != 0) {
            throw new IllegalArgumentException("a charged cell");
        }
        double near = realSpace(lattice, fractional, charge, splitting);
        double far = reciprocal(lattice, fractional, charge, splitting);
        return near + far - COULOMB * splitting / Math.sqrt(Math.PI) * squares;
    }
}
