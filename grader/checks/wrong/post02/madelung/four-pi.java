/*
title: Every wave is counted twice
task: 3
covers: P2.5
ask: Do you sum over G and -G, and with which factor?
point: 4π/V belongs to the potential; the energy has half of it, as every pair comes up twice.
tell: Your factor is 4π/V. For the energy it is 2π/V.
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
                        sum += damping(square, splitting) / square * intensity(multiples, fractional, charge);
                    }
                }
            }
        }
        return COULOMB * 4 * Math.PI / volume(lattice) * sum;
    }
}
