/*
title: Every ion is counted in its nearest image only
task: 2
covers: []
ask: A cell of 2 Å and a part that reaches 7 Å: how many images of one ion count?
point: The nearest image is enough in molecular dynamics with large cells. Here the cells are small.
tell: You add the nearest image of every ion. Add all images that are near enough.
*/
final class MadelungSum {
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
