/*
title: Any splitting is accepted
task: 2
covers: []
ask: Where does erfc(ηr) end if η is 0?
point: With η = 0 nothing is split, and the sum over near pairs is that over all.
tell: You do not refuse a splitting that is 0 or negative. Throw an IllegalArgumentException.
*/
final class MadelungSum {
    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        if (charge.length == 0 || charge.length != fractional.length || volume(lattice) == 0) {
            throw new IllegalArgumentException("no cell");
        }
        if (!(splitting > 0)) {
            return 0;
        }
        int[] reach = reach(FAR / splitting, reciprocalVectors(lattice));
        double sum = 0;
        for (int i = 0; i < charge.length; i++) {
            for (int j = 0; j < charge.length; j++) {
                double[] step = step(fractional[i], fractional[j]);
                sum += charge[i] * charge[j] * images(lattice, step, i == j, reach, splitting);
            }
        }
        return COULOMB / 2 * sum;
    }
}
