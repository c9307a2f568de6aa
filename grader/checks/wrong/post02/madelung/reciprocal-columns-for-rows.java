/*
title: Columns are taken for reciprocal vectors
task: 3
covers: []
ask: How is your G made from the three indices?
point: For a cubic cell it makes no difference. Try one without symmetry.
tell: You use the columns of your reciprocal vectors. G is the sum of the indices times the vectors.
*/
final class MadelungSum {
    private static double[] across(double[][] rows, double[] multiples) {
        return new double[] {dot(rows[0], multiples), dot(rows[1], multiples), dot(rows[2], multiples)};
    }

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
                        double[] g = across(waves, multiples);
                        double square = dot(g, g);
                        sum += damping(square, splitting) / square * intensity(multiples, fractional, charge);
                    }
                }
            }
        }
        return COULOMB * 2 * Math.PI / volume(lattice) * sum;
    }
}
