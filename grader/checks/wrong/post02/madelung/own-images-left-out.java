/*
title: The images of an ion itself are left out
task: 2
covers: []
ask: How many ions does a single ion per cell meet in your sum?
point: The copy of an ion in the next cell is another ion.
tell: You leave out all pairs with i = j. Leave out only the ion itself, in its own cell.
*/
final class MadelungSum {
    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        int[] reach = reach(FAR / splitting, reciprocalVectors(lattice));
        double sum = 0;
        for (int i = 0; i < charge.length; i++) {
            for (int j = 0; j < charge.length; j++) {
                if (i == j) {
                    continue;
                }
                double[] step = step(fractional[i], fractional[j]);
                sum += charge[i] * charge[j] * images(lattice, step, i == j, reach, splitting);
            }
        }
        return COULOMB / 2 * sum;
    }
}
