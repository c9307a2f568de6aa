/*
style: features in the outer loop
*/
final class Agglomerative {
    public static double[][] distances(double[][] x) {
        int n = x.length;
        if (n < 1) {
            throw new IllegalArgumentException("empty");
        }
        for (double[] row : x) {
            if (row.length != x[0].length) {
                throw new IllegalArgumentException("ragged");
            }
        }
        double[][] table = new double[n][n];
        for (int f = 0; f < x[0].length; f++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double difference = x[i][f] - x[j][f];
                    table[i][j] += difference < 0 ? -difference : difference;
                }
            }
        }
        return table;
    }
}
