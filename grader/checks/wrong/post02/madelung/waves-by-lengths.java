/*
title: The number of waves follows the lengths of reciprocal vectors
task: 3
covers: []
ask: In a sheared cell, how far apart are neighbouring planes of reciprocal lattice points?
point: Two long reciprocal vectors that are almost parallel make a thin reciprocal cell.
tell: You divide 12η by the lengths of the reciprocal vectors. Divide by the distance of their planes, 2π / |a1|.
*/
final class MadelungSum {
    private static int[] byLengths(double distance, double[][] vectors) {
        int[] reach = new int[3];
        for (int axis = 0; axis < 3; axis++) {
            reach[axis] = (int) Math.ceil(distance / Math.sqrt(dot(vectors[axis], vectors[axis])) + 0.5);
        }
        return reach;
    }

    public static double reciprocal(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        double[][] waves = reciprocalVectors(lattice);
        int[] reach = byLengths(2 * FAR * splitting, waves);
        double sum = 0;
        for (int a = -reach[0]; a <= reach[0]; a++) {
            for (int b = -reach[1]; b <= reach[1]; b++) {
                for (int c = -reach[2]; c <= reach[2]; c++) {
                    if (a != 0 || b != 0 || c != 0) {
                        double[] multiples = {a, b, c};
                        double[] g = vector(waves, multiples);
                        double square = dot(g, g);
                        sum += damping(square, splitting) / square * intensity(multiples, fractional, charge);
                    }
                }
            }
        }
        return COULOMB * 2 * Math.PI / volume(lattice) * sum;
    }
}
