/*
style: the row is copied to the right length after a look for missing values
*/
import java.util.Arrays;

final class Standardizer {
    public double[] transform(double[] row) {
        if (mean.length > row.length) {
            throw new IllegalArgumentException("values are missing");
        }
        double[] z = Arrays.copyOf(row, mean.length);
        for (int j = 0; j < z.length; j++) {
            z[j] = deviation[j] == 0 ? 0 : (z[j] - mean[j]) / deviation[j];
        }
        return z;
    }
}
