/*
title: Cells are visited on one side only
task: 2
covers: []
ask: Does your ion have neighbours to the left?
point: A crystal goes on in both directions.
tell: Your cells start at 0 in every direction. Start at the negative reach.
*/
final class MadelungSum {
    private static double images(double[][] lattice, double[] step, boolean itself, int[] reach, double splitting) {
        double sum = 0;
        for (int a = 0; a <= reach[0]; a++) {
            for (int b = 0; b <= reach[1]; b++) {
                for (int c = 0; c <= reach[2]; c++) {
                    if (!itself || a != 0 || b != 0 || c != 0) {
                        double[] apart = vector(lattice, new double[] {step[0] + a, step[1] + b, step[2] + c});
                        double r = Math.sqrt(dot(apart, apart));
                        sum += ErrorFunction.erfc(splitting * r) / r;
                    }
                }
            }
        }
        return sum;
    }
}
