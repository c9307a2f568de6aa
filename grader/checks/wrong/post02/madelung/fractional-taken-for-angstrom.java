/*
title: Fractional positions are taken for Ångström
task: 2
covers: []
ask: Two ions are 0.1 apart in fractional positions, in a cell of 9 Å. How far is that?
point: A fractional position is a multiple of a lattice vector.
tell: You compute with fractional differences and add lattice vectors to them. Multiply the differences with the
  lattice vectors, too.
*/
final class MadelungSum {
    private static double images(double[][] lattice, double[] step, boolean itself, int[] reach, double splitting) {
        double sum = 0;
        for (int a = -reach[0]; a <= reach[0]; a++) {
            for (int b = -reach[1]; b <= reach[1]; b++) {
                for (int c = -reach[2]; c <= reach[2]; c++) {
                    if (!itself || a != 0 || b != 0 || c != 0) {
                        double[] cell = vector(lattice, new double[] {a, b, c});
                        double[] apart = {cell[0] + step[0], cell[1] + step[1], cell[2] + step[2]};
                        double r = Math.sqrt(dot(apart, apart));
                        sum += ErrorFunction.erfc(splitting * r) / r;
                    }
                }
            }
        }
        return sum;
    }
}
