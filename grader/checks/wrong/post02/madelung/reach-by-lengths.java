/*
title: The reach follows the lengths of the vectors
task: 2
covers: []
ask: In a sheared cell of long vectors, how far apart are two neighbouring planes of lattice points?
point: Two long vectors that are almost parallel make a thin cell.
tell: You divide the reach by the length of each vector. Divide it by the distance of the planes, V / |a2 x a3|.
*/
final class MadelungSum {
    private static int[] byLengths(double distance, double[][] lattice) {
        int[] reach = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            reach[axis] = (int) Math.ceil(distance / Math.sqrt(dot(lattice[axis], lattice[axis])) + 0.5);
        }
        return reach;
    }

    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        int[] reach = byLengths(FAR / splitting, lattice);
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
