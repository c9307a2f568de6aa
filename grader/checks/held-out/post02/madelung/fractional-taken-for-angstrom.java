/*
style: all loops in one method, cells outside
*/
final class MadelungSum {
    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        int[] n = reach(FAR / splitting, reciprocalVectors(lattice));
        double total = 0;
        for (int a = -n[0]; a <= n[0]; a++) {
            for (int b = -n[1]; b <= n[1]; b++) {
                for (int c = -n[2]; c <= n[2]; c++) {
                    for (int i = 0; i < charge.length; i++) {
                        for (int j = 0; j < charge.length; j++) {
                            if (i == j && a == 0 && b == 0 && c == 0) {
                                continue;
                            }
                            double u = a + near(fractional[j][0] - fractional[i][0]);
                            double v = b + near(fractional[j][1] - fractional[i][1]);
                            double w = c + near(fractional[j][2] - fractional[i][2]);
                            double square = 0;
                            for (int axis = 0; axis < 3; axis++) {
                                double x = (axis == 0 ? u - a : axis == 1 ? v - b : w - c)
                                        + a * lattice[0][axis] + b * lattice[1][axis] + c * lattice[2][axis];
                                square += x * x;
                            }
                            double r = Math.sqrt(square);
                            total += charge[i] * charge[j] * ErrorFunction.erfc(splitting * r) / r;
                        }
                    }
                }
            }
        }
        return COULOMB / 2 * total;
    }

    private static double near(double apart) {
        return apart - Math.rint(apart);
    }
}
