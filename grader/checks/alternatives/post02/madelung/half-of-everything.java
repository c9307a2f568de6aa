/*
style: each pair once, half of the waves, one octant of the cube, phases from Cartesian positions
*/
final class MadelungSum {
    public static double rockSalt(int shells) {
        if (shells < 1) {
            throw new IllegalArgumentException("There must be at least one shell.");
        }
        double sum = 0;
        for (int i = shells; i >= 0; i--) {
            for (int j = shells; j >= 0; j--) {
                for (int k = shells; k >= 0; k--) {
                    if (i + j + k > 0) {
                        double share = 1;
                        for (int place : new int[] {i, j, k}) {
                            share *= place == 0 || place == shells ? 1 : 2;
                        }
                        double term = share / Math.sqrt(i * i + j * j + k * k);
                        sum += (i + j + k) % 2 == 1 ? term : -term;
                    }
                }
            }
        }
        return sum;
    }

    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        int[] reach = reach(FAR / splitting, reciprocalVectors(lattice));
        double sum = 0;
        for (int i = 0; i < charge.length; i++) {
            double own = charge[i] / 2 * images(lattice, new double[3], true, reach, splitting);
            sum += charge[i] * own;
            for (int j = i + 1; j < charge.length; j++) {
                double[] step = step(fractional[j], fractional[i]);
                sum += charge[i] * charge[j] * images(lattice, step, false, reach, splitting);
            }
        }
        return sum * COULOMB;
    }

    public static double reciprocal(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        double[][] waves = reciprocalVectors(lattice);
        int[] reach = reach(2 * FAR * splitting, lattice);
        double sum = 0;
        for (int a = 0; a <= reach[0]; a++) {
            for (int b = a == 0 ? 0 : -reach[1]; b <= reach[1]; b++) {
                for (int c = a == 0 && b == 0 ? 1 : -reach[2]; c <= reach[2]; c++) {
                    double[] g = vector(waves, new double[] {a, b, c});
                    double re = 0;
                    double im = 0;
                    for (int j = 0; j < charge.length; j++) {
                        double phase = dot(g, vector(lattice, fractional[j]));
                        re += charge[j] * Math.cos(phase);
                        im -= charge[j] * Math.sin(phase);
                    }
                    sum += damping(dot(g, g), splitting) / dot(g, g) * (re * re + im * im);
                }
            }
        }
        return COULOMB * 4 * Math.PI / volume(lattice) * sum;
    }
}
