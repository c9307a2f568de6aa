/*
style: streams, spheres cut out of a box of cells that a sphere fits in, energy from sums over atoms
*/
import java.util.Arrays;
import java.util.stream.IntStream;

final class MadelungSum {
    public static double rockSalt(int shells) {
        if (shells <= 0) {
            throw new IllegalArgumentException("shells: " + shells);
        }
        int edge = 2 * shells + 1;
        return IntStream.range(0, edge * edge * edge)
                .mapToDouble(n -> {
                    int[] at = {n % edge - shells, n / edge % edge - shells, n / edge / edge - shells};
                    double square = Arrays.stream(at).map(each -> each * each).sum();
                    long ends = Arrays.stream(at).filter(each -> Math.abs(each) == shells).count();
                    boolean odd = Arrays.stream(at).map(Math::abs).sum() % 2 == 1;
                    return square == 0 ? 0 : (odd ? 1 : -1) * Math.pow(0.5, ends) / Math.sqrt(square);
                })
                .sum();
    }

    public static double realSpace(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        requireCell(lattice, fractional, charge, splitting);
        double far = 6.2 / splitting;
        int[] reach = reach(far, reciprocalVectors(lattice));
        double sum = 0;
        for (int a = -reach[0] - 1; a <= reach[0] + 1; a++) {
            for (int b = -reach[1] - 1; b <= reach[1] + 1; b++) {
                for (int c = -reach[2] - 1; c <= reach[2] + 1; c++) {
                    for (int i = 0; i < charge.length; i++) {
                        for (int j = 0; j < charge.length; j++) {
                            double[] apart = new double[3];
                            for (int axis = 0; axis < 3; axis++) {
                                apart[axis] = inside(fractional[j][axis]) - inside(fractional[i][axis]);
                            }
                            apart[0] += a;
                            apart[1] += b;
                            apart[2] += c;
                            double[] cartesian = vector(lattice, apart);
                            double r = Math.sqrt(dot(cartesian, cartesian));
                            if (r > 1e-9 && r < far) {
                                sum += charge[i] * charge[j] / r * ErrorFunction.erfc(splitting * r);
                            }
                        }
                    }
                }
            }
        }
        return sum * COULOMB / 2;
    }

    private static double inside(double place) {
        return place - Math.floor(place);
    }

    public static double energy(double[][] lattice, double[][] fractional, double[] charge, double splitting) {
        if (Math.abs(Arrays.stream(charge).sum()) > 1e-9) {
            throw new IllegalArgumentException("The cell is charged.");
        }
        double clouds = Arrays.stream(charge)
                .map(q -> q * q * COULOMB * splitting / Math.sqrt(Math.PI))
                .sum();
        return -clouds
                + reciprocal(lattice, fractional, charge, splitting)
                + realSpace(lattice, fractional, charge, splitting);
    }
}
