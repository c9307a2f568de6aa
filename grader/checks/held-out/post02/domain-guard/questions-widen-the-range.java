/*
style: all rows ever seen are kept in a list
*/
import java.util.ArrayList;
import java.util.List;

final class DomainGuard {
    private final List<double[]> seen = new ArrayList<>();

    private DomainGuard(double[][] x) {
        lowest = range(x)[0];
        highest = range(x)[1];
        for (double[] row : x) {
            seen.add(row.clone());
        }
    }

    public boolean inside(double[] row) {
        requireLength(row, lowest.length);
        double[][] limits = range(seen.toArray(new double[0][]));
        seen.add(row.clone());
        for (int j = 0; j < row.length; j++) {
            if (row[j] < limits[0][j] || row[j] > limits[1][j]) {
                return false;
            }
        }
        return true;
    }
}
