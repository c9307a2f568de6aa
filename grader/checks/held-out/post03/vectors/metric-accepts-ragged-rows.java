/*
style: missing components become zeros
*/
import java.util.Arrays;

final class Vectors {
    public static double[][] metric(double[][] lattice) {
        int d = Arrays.stream(lattice).mapToInt(row -> row.length).max().orElse(0);
        double[][] filled =
                Arrays.stream(lattice).map(row -> Arrays.copyOf(row, d)).toArray(double[][]::new);
        double[][] g = new double[filled.length][filled.length];
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < g.length; j++) {
                g[i][j] = dot(filled[i], filled[j]);
            }
        }
        return g;
    }
}
