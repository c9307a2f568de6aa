/*
style: filled with infinity first, then pairs overwritten
*/
final class Agglomerative {
    public static double[][] distances(double[][] x) {
        int n = x.length;
        if (n < 1) {
            throw new IllegalArgumentException("empty");
        }
        double[][] table = new double[n][n];
        for (int i = 0; i < n; i++) {
            Arrays.fill(table[i], Double.POSITIVE_INFINITY);
            if (x[i].length != x[0].length) {
                throw new IllegalArgumentException("ragged");
            }
        }
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double squares = 0;
                for (int f = x[i].length - 1; f >= 0; f--) {
                    squares += Math.pow(x[j][f] - x[i][f], 2);
                }
                table[i][j] = table[j][i] = Math.sqrt(squares);
            }
        }
        return table;
    }
}
