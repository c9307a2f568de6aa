/*
style: streams
*/
import java.util.Arrays;

final class Vectors {
    public static double[][] metric(double[][] lattice) {
        int r = lattice.length;
        double[][] g = new double[r][];
        for (int i = 0; i < r; i++) {
            if (lattice[i].length != lattice[0].length) {
                throw new IllegalArgumentException("ragged");
            }
            double[] line = new double[r];
            line[i] = Arrays.stream(lattice[i]).map(c -> c * c).sum();
            g[i] = line;
        }
        return g;
    }
}
