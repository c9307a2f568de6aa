/*
title: The last term counts ions
task: 4
covers: []
ask: What is your last term for charges 2 and -2?
point: A doubly charged ion has a cloud four times as costly. For charges of 1 there is no difference.
tell: You multiply by the number of ions. Multiply by the sum of their squared charges.
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
        return near + far - COULOMB * splitting / Math.sqrt(Math.PI) * charge.length;
    }
}
