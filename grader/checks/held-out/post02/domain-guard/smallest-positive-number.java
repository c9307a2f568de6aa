/*
style: column by column with local variables
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length < 1) {
            throw new IllegalArgumentException("no rows");
        }
        int d = x[0].length;
        double[][] result = new double[2][d];
        for (int j = 0; j < d; j++) {
            double least = Double.MAX_VALUE;
            double most = Double.MIN_VALUE;
            for (double[] row : x) {
                if (row.length != d) {
                    throw new IllegalArgumentException("ragged");
                }
                if (row[j] < least) {
                    least = row[j];
                }
                if (row[j] > most) {
                    most = row[j];
                }
            }
            result[0][j] = least;
            result[1][j] = most;
        }
        return result;
    }
}
