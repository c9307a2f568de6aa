/*
style: an outer array filled with one inner array, then written to
*/
import java.util.Arrays;

final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        double[][] result = new double[rows.length][];
        Arrays.fill(result, new double[mean.length]);
        for (int i = 0; i < rows.length; i++) {
            double[] z = transform(rows[i]);
            for (int j = 0; j < z.length; j++) {
                result[i][j] = z[j];
            }
        }
        return result;
    }
}
