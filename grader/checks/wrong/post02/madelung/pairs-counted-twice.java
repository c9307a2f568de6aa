/*
title: Every pair is counted twice
task: 2
covers: P2.5
ask: Which pairs does your double loop visit for two ions?
point: The pair of ions 1 and 2 comes up as (1, 2) and as (2, 1).
tell: Your sum has every pair twice. Multiply it by 1/2.
*/
final class MadelungSum {
    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        int[] reach = reach(FAR / splitting, reciprocalVectors(lattice));
        double sum = 0;
        for (int i = 0; i < charge.length; i++) {
            for (int j = 0; j < charge.length; j++) {
                double[] step = step(fractional[i], fractional[j]);
                sum += charge[i] * charge[j] * images(lattice, step, i == j, reach, splitting);
            }
        }
        return COULOMB * sum;
    }
}
