/*
title: Nothing is refused
task: 2
contains: [flat-cell-accepted, splitting-not-checked]
covers: []
ask: What do you return for a cell without ions, or for a splitting of 0?
point: A method that accepts everything returns nonsense for nonsense.
tell: You check none of the arguments. Refuse no ions, lengths that differ, a splitting that is not above 0, and a
  flat cell.
*/
final class MadelungSum {
    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        int[] reach = reach(FAR / Math.max(0.2, Math.abs(splitting)), reciprocalVectors(lattice));
        for (int axis = 0; axis < 3; axis++) {
            reach[axis] = Math.min(reach[axis], 20);
        }
        double sum = 0;
        for (int i = 0; i < charge.length; i++) {
            for (int j = 0; j < charge.length; j++) {
                if (i < fractional.length && j < fractional.length) {
                    double[] step = step(fractional[i], fractional[j]);
                    sum += charge[i] * charge[j] * images(lattice, step, i == j, reach, splitting);
                }
            }
        }
        return COULOMB / 2 * sum;
    }
}
