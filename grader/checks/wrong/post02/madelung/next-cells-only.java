/*
title: Only the next cells are visited
task: 2
covers: []
ask: How far does erfc reach with your splitting, and how many cells is that?
point: The number of cells depends on the cell and on the splitting.
tell: You visit the cells from -1 to 1 in every direction. Go on until erfc is negligible, a distance of 6 /
  splitting.
*/
final class MadelungSum {
    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        int[] reach = {1, 1, 1};
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
