/*
title: Only ions of the cell itself are counted
task: 2
covers: []
ask: Where is the nearest neighbour of an ion at 0.95, and is it in the cell?
point: A crystal has no border at the border of a cell.
tell: You add pairs inside of the cell only. Every ion also meets the images in all cells that are near enough.
*/
final class MadelungSum {
    private static double[] step(double[] from, double[] to) {
        return new double[] {to[0] - from[0], to[1] - from[1], to[2] - from[2]};
    }

    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        int[] reach = new int[3];
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
