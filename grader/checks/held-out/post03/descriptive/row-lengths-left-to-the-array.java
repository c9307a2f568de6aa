/*
style: streams that pick a column out of the rows
*/
import java.util.stream.Stream;

final class Descriptive {
    public static double[][] covarianceMatrix(double[][] x) {
        if (x.length < 2) {
            throw new IllegalArgumentException("rows are missing");
        }
        int d = x[0].length;
        double[][] c = new double[d][d];
        for (int i = 0; i < d; i++) {
            for (int j = 0; j < d; j++) {
                c[i][j] = covariance(pick(x, i), pick(x, j));
            }
        }
        return c;
    }

    private static double[] pick(double[][] x, int column) {
        return Stream.of(x).mapToDouble(row -> row[column]).toArray();
    }
}
