/*
title: The reciprocal vectors lack 2π
task: 3
covers: []
ask: What is a1 · b1 in your code? It should be 2π.
point: Crystallographers leave the 2π out, solid-state physicists do not, and exp(iG·r) needs it.
tell: Your reciprocal vectors are too short by 2π, so G² is. Multiply them by 2π.
*/
final class MadelungSum {
    private static double[][] withoutTwoPi(double[][] lattice) {
        double[][] waves = reciprocalVectors(lattice);
        for (double[] wave : waves) {
            for (int axis = 0; axis < 3; axis++) {
                wave[axis] /= 2 * Math.PI;
            }
        }
        return waves;
    }

    public static double reciprocal(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        double[][] waves = withoutTwoPi(lattice);
        int[] reach = reach(4 * Math.PI * FAR * splitting, lattice);
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
