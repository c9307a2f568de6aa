/*
title: A fixed number of waves
task: 3
covers: []
ask: How large is exp(-G²/4η²) for your largest G, in a long cell?
point: The number of waves grows with the cell and with the splitting.
tell: Your indices run from -3 to 3, whatever the cell. Go on until exp(-G²/4η²) is negligible, for G = 12η.
*/
final class MadelungSum {
    public static double reciprocal(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        double[][] waves = reciprocalVectors(lattice);
        int[] reach = {3, 3, 3};
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
