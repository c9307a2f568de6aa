/*
title: The division by the distance is missing
task: 2
covers: []
ask: What is your term for two ions that are very near to each other? It should be large.
point: erfc only dampens 1/r; it does not take its place.
tell: You add erfc(ηr). Add erfc(ηr) / r.
*/
final class MadelungSum {
    private static double images(double[][] lattice, double[] step, boolean itself, int[] reach, double splitting) {
        double sum = 0;
        for (int a = -reach[0]; a <= reach[0]; a++) {
            for (int b = -reach[1]; b <= reach[1]; b++) {
                for (int c = -reach[2]; c <= reach[2]; c++) {
                    if (!itself || a != 0 || b != 0 || c != 0) {
                        double[] apart = vector(lattice, new double[] {step[0] + a, step[1] + b, step[2] + c});
                        sum += ErrorFunction.erfc(splitting * Math.sqrt(dot(apart, apart)));
                    }
                }
            }
        }
        return sum;
    }
}
