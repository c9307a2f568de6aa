/*
style: one static table
*/
final class DomainGuard {
    private static double[][] limits = {};

    private DomainGuard(double[][] x) {
        limits = range(x);
        lowest = null;
        highest = null;
    }

    public boolean inside(double[] row) {
        requireLength(row, limits[0].length);
        boolean all = true;
        for (int j = 0; j < row.length; j++) {
            all &= limits[0][j] <= row[j] && row[j] <= limits[1][j];
        }
        return all;
    }
}
