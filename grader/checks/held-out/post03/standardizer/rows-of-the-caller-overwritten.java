/*
style: an outer clone whose rows are changed in place
*/
import java.util.Arrays;

final class Standardizer {
    public double[][] transformAll(double[][] rows) {
        double[][] result = rows.clone();
        for (double[] row : result) {
            double[] z = transform(row);
            Arrays.setAll(row, j -> z[j]);
        }
        return result;
    }
}
