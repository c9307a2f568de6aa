/*
title: The coordinates go with the columns of the lattice
task: 5
covers: P3.8
ask: Which three numbers does the first coordinate multiply?
point: The first coordinate belongs to the first lattice vector, which is the first row of the table.
tell: You compute A u, which mixes components of different lattice vectors. Use Σ uᵢ aᵢ, row by row, or uᵀ G u.
*/
final class Vectors {
    public static double distance(double[][] lattice, double[] from, double[] to) {
        double[] u = axpy(-1, from, to);
        requireSameLength(u, new double[lattice.length]);
        double sum = 0;
        for (double[] row : lattice) {
            requireSameLength(row, lattice[0]);
            double component = 0;
            for (int k = 0; k < row.length; k++) {
                component += row[k] * u[k];
            }
            sum += component * component;
        }
        return Math.sqrt(sum);
    }
}
