/*
style: Arrays.setAll on the parameter
*/
import java.util.Arrays;

final class Standardizer {
    public double[] transform(double[] row) {
        requireLength(row, mean.length);
        Arrays.setAll(row, j -> deviation[j] > 0 ? (row[j] - mean[j]) / deviation[j] : 0);
        return row;
    }
}
