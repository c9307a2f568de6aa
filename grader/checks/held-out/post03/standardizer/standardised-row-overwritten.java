/*
style: Arrays.setAll on the parameter
*/
import java.util.Arrays;

final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        Arrays.setAll(row, j -> row[j] * deviation[j] + mean[j]);
        return row;
    }
}
