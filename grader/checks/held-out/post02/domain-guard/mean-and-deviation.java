/*
style: streams, the mean of squares minus the square of the mean
*/
import java.util.Arrays;

final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0 || Arrays.stream(x).anyMatch(row -> row.length != x[0].length)) {
            throw new IllegalArgumentException("no table");
        }
        int d = x[0].length;
        double[][] result = new double[2][d];
        for (int j = 0; j < d; j++) {
            int column = j;
            double mean = Arrays.stream(x).mapToDouble(row -> row[column]).average().orElse(0);
            double variance = Arrays.stream(x)
                    .mapToDouble(row -> (row[column] - mean) * (row[column] - mean))
                    .average()
                    .orElse(0);
            result[0][j] = mean - Math.sqrt(variance);
            result[1][j] = mean + Math.sqrt(variance);
        }
        return result;
    }
}
