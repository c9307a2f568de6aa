/*
style: as many features as both rows have
*/
final class Agglomerative {
    public static double[][] distances(double[][] x) {
        int n = x.length;
        if (n < 1) {
            throw new IllegalArgumentException("empty");
        }
        double[][] table = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double squares = 0;
                for (int f = 0; f < Math.min(x[i].length, x[j].length); f++) {
                    squares += Math.pow(x[j][f] - x[i][f], 2);
                }
                table[i][j] = Math.sqrt(squares);
            }
        }
        return table;
    }
}
