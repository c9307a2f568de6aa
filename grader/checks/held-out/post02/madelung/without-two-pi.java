/*
style: 2π left out of G² only
*/
final class MadelungSum {
    public static double reciprocal(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        double cell = Math.abs(dot(cross(lattice[0], lattice[1]), lattice[2]));
        double signed = dot(cross(lattice[0], lattice[1]), lattice[2]);
        double[] b0 = times(2 * Math.PI / signed, cross(lattice[1], lattice[2]));
        double[] b1 = times(2 * Math.PI / signed, cross(lattice[2], lattice[0]));
        double[] b2 = times(2 * Math.PI / signed, cross(lattice[0], lattice[1]));
        int[] n = reach(15 * FAR * splitting, lattice);
        double sum = 0;
        for (int a = -n[0]; a <= n[0]; a++) {
            for (int b = -n[1]; b <= n[1]; b++) {
                for (int c = -n[2]; c <= n[2]; c++) {
                    double[] gx = new double[3];
                    double[] one = new double[3];
                    for (int axis = 0; axis < 3; axis++) {
                        gx[axis] = a * b0[axis] + b * b1[axis] + c * b2[axis];
                        one[axis] = gx[axis] / 6.283185307179586;
                    }
                    double gg = dot(gx, gx);
                    if (a == 0 && b == 0 && c == 0) {
                        continue;
                    }
                    double re = 0;
                    double im = 0;
                    for (int j = 0; j < charge.length; j++) {
                        double phase = dot(gx, vector(lattice, fractional[j]));
                        re += charge[j] * Math.cos(phase);
                        im += charge[j] * Math.sin(phase);
                    }
                    sum += Math.exp(-dot(one, one) / (4 * splitting * splitting)) / dot(one, one) * (re * re + im * im);
                }
            }
        }
        return 2 * Math.PI * COULOMB / cell * sum;
    }

    private static double[] times(double factor, double[] v) {
        return new double[] {factor * v[0], factor * v[1], factor * v[2]};
    }
}
