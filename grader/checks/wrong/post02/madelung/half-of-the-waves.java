/*
title: Half of the waves are missing
task: 3
covers: []
ask: Is -G in your sum if G is?
point: The two give the same term. So one can sum over half of them, and double.
tell: Your first index starts at 0, so only one of G and -G is counted. Sum over all, or double the half with care for
  index 0.
*/
final class MadelungSum {
    public static double reciprocal(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        double[][] waves = reciprocalVectors(lattice);
        int[] reach = reach(2 * FAR * splitting, lattice);
        double sum = 0;
        for (int a = 0; a <= reach[0]; a++) {
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
