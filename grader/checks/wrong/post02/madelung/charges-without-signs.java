/*
title: The signs of the charges are lost
task: 2
covers: []
ask: Do two ions of opposite charge attract each other in your sum?
point: The product of two charges is negative where they attract.
tell: You use the absolute values of the charges. Use the charges.
*/
final class MadelungSum {
    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        int[] reach = reach(FAR / splitting, reciprocalVectors(lattice));
        double sum = 0;
        for (int i = 0; i < charge.length; i++) {
            for (int j = 0; j < charge.length; j++) {
                double[] step = step(fractional[i], fractional[j]);
                sum += Math.abs(charge[i] * charge[j]) * images(lattice, step, i == j, reach, splitting);
            }
        }
        return COULOMB / 2 * sum;
    }
}
