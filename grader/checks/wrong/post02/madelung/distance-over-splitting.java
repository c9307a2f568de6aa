/*
title: The distance is divided by the splitting
task: 2
covers: []
ask: The splitting is in 1/Å. Which unit has the argument of your erfc?
point: A function like erfc takes a number without a unit.
tell: You compute erfc(r / η). It is erfc(η r).
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
                        sum += ErrorFunction.erfc(r / splitting) / r;
                    }
                }
            }
        }
        return sum;
    }
}
