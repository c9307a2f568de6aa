/*
title: Only one half of the metric is filled
task: 4
covers: []
ask: Which entry stands at (1, 0) of your metric, and which at (0, 1)?
point: aᵢ·aⱼ = aⱼ·aᵢ. To compute half of them is fine, to return half of them is not.
tell: You fill the places with j ≥ i only. Put the same number at (j, i) as well.
*/
final class Vectors {
    public static double[][] metric(double[][] lattice) {
        int r = lattice.length;
        double[][] g = new double[r][r];
        for (int i = 0; i < r; i++) {
            for (int j = i; j < r; j++) {
                g[i][j] = dot(lattice[i], lattice[j]);
            }
        }
        return g;
    }
}
