/*
title: The splitting is taken under a root
task: 2
covers: []
ask: What is the argument of your erfc for a splitting of 4 and a distance of 1? It should be 4.
point: Some books write the splitting as the square of ours. The text says erfc(ηr).
tell: You multiply the distance by the root of the splitting. Multiply it by the splitting.
*/
final class MadelungSum {
    private static double images(double[][] lattice, double[] step, boolean itself, int[] reach, double splitting) {
        double sum = 0;
        for (int a = -reach[0]; a <= reach[0]; a++) {
            for (int b = -reach[1]; b <= reach[1]; b++) {
                for (int c = -reach[2]; c <= reach[2]; c++) {
                    if (!itself || a != 0 || b != 0 || c != 0) {
                        double[] apart = vector(lattice, new double[] {step[0] + a, step[1] + b, step[2] + c});
                        double r = Math.sqrt(dot(apart, apart));
                        sum += ErrorFunction.erfc(Math.sqrt(splitting) * r) / r;
                    }
                }
            }
        }
        return sum;
    }
}
