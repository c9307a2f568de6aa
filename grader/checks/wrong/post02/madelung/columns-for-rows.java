/*
title: Columns are taken for lattice vectors
task: 2
covers: []
ask: Where does the second lattice vector of your cell point, and what stands in the second row?
point: For a cubic cell it makes no difference. Try one without symmetry.
tell: You use the columns of lattice as vectors. The vectors are its rows: x = c0 lattice[0] + c1 lattice[1] + c2
  lattice[2].
*/
final class MadelungSum {
    private static double[] across(double[][] rows, double[] multiples) {
        return new double[] {dot(rows[0], multiples), dot(rows[1], multiples), dot(rows[2], multiples)};
    }

    private static double images(double[][] lattice, double[] step, boolean itself, int[] reach, double splitting) {
        double sum = 0;
        for (int a = -reach[0]; a <= reach[0]; a++) {
            for (int b = -reach[1]; b <= reach[1]; b++) {
                for (int c = -reach[2]; c <= reach[2]; c++) {
                    if (!itself || a != 0 || b != 0 || c != 0) {
                        double[] apart = across(lattice, new double[] {step[0] + a, step[1] + b, step[2] + c});
                        double r = Math.sqrt(dot(apart, apart));
                        sum += ErrorFunction.erfc(splitting * r) / r;
                    }
                }
            }
        }
        return sum;
    }
}
