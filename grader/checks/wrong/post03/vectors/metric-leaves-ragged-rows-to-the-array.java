/*
title: A short lattice vector ends in an ArrayIndexOutOfBoundsException, a long one is cut
task: 4
covers: []
ask: Which exception does the caller see if the last lattice vector is shorter, and which if it is longer?
point: The array complains only where your loop leaves it. `dot` refuses different lengths: let it see whole rows.
tell: Your loop takes its length from one row for all. Compare the lengths first, or call `dot` with the two rows.
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        int r = lattice.length;
        double[][] g = new double[r][r];
        for (int i = 0; i < r; i++) {
            for (int j = 0; j < r; j++) {
                for (int k = 0; k < lattice[0].length; k++) {
                    g[i][j] += lattice[i][k] * lattice[j][k];
                }
            }
        }
        return g;
    }
}
