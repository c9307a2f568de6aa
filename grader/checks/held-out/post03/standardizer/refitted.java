/*
style: means and deviations of the new rows computed here
*/
import java.util.stream.Stream;

final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        double[][] z = new double[rows.length][mean.length];
        for (double[] row : rows) {
            requireLength(row, mean.length);
        }
        for (int j = 0; j < mean.length && rows.length > 0; j++) {
            int column = j;
            double m = Stream.of(rows).mapToDouble(row -> row[column]).average().orElseThrow();
            double s = deviation(rows, j, m);
            for (int i = 0; i < rows.length; i++) {
                z[i][j] = s == 0 ? 0 : (rows[i][j] - m) / s;
            }
        }
        return z;
    }
}
