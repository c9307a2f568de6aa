/*
style: distances from metric tensors, no Cartesian vectors, shells of cells until nothing is added
*/
final class MadelungSum {
    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        double[][] metric = metric(lattice);
        double sum = 0;
        for (int i = 0; i < charge.length; i++) {
            for (int j = 0; j < charge.length; j++) {
                double[] d = step(fractional[i], fractional[j]);
                for (double added = 1, n = 0; n < 3 || added > 1e-14; n++) {
                    added = shell((int) n, metric, d, splitting);
                    sum += charge[i] * charge[j] * added;
                }
            }
        }
        return COULOMB * 0.5 * sum;
    }

    /** Cells whose largest index is n. */
    private static double shell(int n, double[][] metric, double[] d, double splitting) {
        double sum = 0;
        for (int a = -n; a <= n; a++) {
            for (int b = -n; b <= n; b++) {
                boolean surface = Math.abs(a) == n || Math.abs(b) == n;
                for (int c = -n; c <= n; c += surface || n == 0 ? 1 : 2 * n) {
                    double square = length(metric, new double[] {d[0] + a, d[1] + b, d[2] + c});
                    if (square > 1e-12) {
                        sum += ErrorFunction.erfc(splitting * Math.sqrt(square)) / Math.sqrt(square);
                    }
                }
            }
        }
        return sum;
    }

    public static double reciprocal(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        double[][] metric = metric(reciprocalVectors(lattice));
        int[] reach = reach(2.1 * FAR * splitting, lattice);
        double sum = 0;
        for (int a = -reach[0]; a <= reach[0]; a++) {
            for (int b = -reach[1]; b <= reach[1]; b++) {
                for (int c = -reach[2]; c <= reach[2]; c++) {
                    double square = length(metric, new double[] {a, b, c});
                    if (square > 1e-12 && square < Math.pow(2 * FAR * splitting, 2)) {
                        double[] index = {a, b, c};
                        sum += intensity(index, fractional, charge) * damping(square, splitting) / square;
                    }
                }
            }
        }
        double det = dot(lattice[0], cross(lattice[1], lattice[2]));
        return sum * 2 * Math.PI * COULOMB / Math.abs(det);
    }

    private static double[][] metric(double[][] vectors) {
        double[][] metric = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                metric[i][j] = dot(vectors[i], vectors[j]);
            }
        }
        return metric;
    }

    private static double length(double[][] metric, double[] u) {
        return dot(u, new double[] {dot(metric[0], u), dot(metric[1], u), dot(metric[2], u)});
    }
}
