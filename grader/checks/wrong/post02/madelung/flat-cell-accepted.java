/*
title: Lattice vectors in a plane pass
task: 2
covers: []
ask: What is the volume of your cell if the third vector is the sum of the first two?
point: A flat cell repeats its ions at the same places.
tell: You do not look at the volume. Refuse a volume of 0 with an IllegalArgumentException.
*/
final class MadelungSum {
    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        if (charge.length == 0 || charge.length != fractional.length || !(splitting > 0)) {
            throw new IllegalArgumentException("no cell");
        }
        if (volume(lattice) == 0) {
            return Double.NaN;
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
