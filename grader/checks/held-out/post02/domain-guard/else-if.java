/*
style: column by column
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length < 1) {
            throw new IllegalArgumentException("no rows");
        }
        int d = x[0].length;
        for (double[] row : x) {
            requireLength(row, d);
        }
        double[][] result = new double[2][d];
        for (int j = 0; j < d; j++) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < x.length; i++) {
                double value = x[i][j];
                if (value < least) {
                    least = value;
                } else {
                    most = Math.max(most, value);
                }
            }
            result[0][j] = least;
            result[1][j] = most;
        }
        return result;
    }
}
