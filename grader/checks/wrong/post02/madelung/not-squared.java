/*
title: The structure factor is not squared
task: 3
covers: []
ask: If all charges are doubled, by how much does your result grow? It should be 4.
point: An energy is a product of two charges.
tell: You multiply by |S(G)|. Multiply by its square, the sum of the squared cosine sum and the squared sine sum.
*/
final class MadelungSum {
    public static double reciprocal(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        double[][] waves = reciprocalVectors(lattice);
        int[] reach = reach(2 * FAR * splitting, lattice);
        double sum = 0;
        for (int a = -reach[0]; a <= reach[0]; a++) {
            for (int b = -reach[1]; b <= reach[1]; b++) {
                for (int c = -reach[2]; c <= reach[2]; c++) {
                    if (a != 0 || b != 0 || c != 0) {
                        double[] multiples = {a, b, c};
                        double[] g = vector(waves, multiples);
                        double square = dot(g, g);
                        sum += damping(square, splitting)
                                / square
                                * Math.sqrt(intensity(multiples, fractional, charge));
                    }
                }
            }
        }
        return COULOMB * 2 * Math.PI / volume(lattice) * sum;
    }
}
