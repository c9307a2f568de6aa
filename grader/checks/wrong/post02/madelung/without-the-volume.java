/*
title: The volume is missing
task: 3
covers: []
ask: Take a cell twice as long with twice the ions. By how much does your result grow? It should double.
point: There are twice as many waves in twice the volume.
tell: You do not divide by the volume of the cell.
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
        return COULOMB * 2 * Math.PI * sum;
    }
}
