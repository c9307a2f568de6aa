/*
title: The sign is reversed
task: 4
covers: []
ask: Does a crystal have more or less energy than its ions far apart?
point: The Madelung constant is positive, the energy that holds a crystal together is negative.
tell: You return minus the energy. Return the sum as it is.
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
        return COULOMB * splitting / Math.sqrt(Math.PI) * squares - near - far;
    }
}
