/*
style: sorted columns
*/
import java.util.Arrays;

final class DomainGuard {
    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        lowest = range[0].clone();
        highest = range[0].clone();
        for (int j = 0; j < lowest.length; j++) {
            highest[j] += range[1][j] + 1e-12;
            lowest[j] -= 1e-12;
        }
    }

    public static double[][] range(double[][] x) {
        if (x.length == 0 || Arrays.stream(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("no table");
        }
        double[][] result = new double[2][x[0].length];
        for (int j = 0; j < x[0].length; j++) {
            int column = j;
            double[] sorted = Arrays.stream(x).mapToDouble(row -> row[column]).sorted().toArray();
            result[0][j] = sorted[0];
            result[1][j] = sorted[sorted.length - 1] - sorted[0];
        }
        return result;
    }
}
