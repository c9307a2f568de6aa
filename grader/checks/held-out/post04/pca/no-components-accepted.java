/*
style: own covariances
*/
final class Pca {
    public static Pca fit(double[][] x, int components) {
        int n = x.length;
        if (n < 2 || components < 0 || components > x[0].length) {
            throw new IllegalArgumentException("cannot find " + components + " components");
        }
        int d = x[0].length;
        double[] centre = new double[d];
        for (double[] row : x) {
            if (row.length != d) {
                throw new IllegalArgumentException("ragged");
            }
            for (int c = 0; c < d; c++) {
                centre[c] += row[c];
            }
        }
        for (int c = 0; c < d; c++) {
            centre[c] /= n;
        }
        double[][] m = new double[d][d];
        for (int a = 0; a < d; a++) {
            for (int b = 0; b < d; b++) {
                for (double[] row : x) {
                    m[a][b] += (row[a] - centre[a]) * (row[b] - centre[b]) / n;
                }
            }
        }
        SymmetricEigen.Result result = SymmetricEigen.jacobi(m);
        double sum = Arrays.stream(result.values()).sum();
        if (sum == 0) {
            throw new IllegalArgumentException("no variance");
        }
        double[] parts = new double[components];
        double[][] directions = new double[components][];
        int next = 0;
        for (int e = d - 1; e >= d - components; e--) {
            int which = e;
            parts[next] = result.values()[e] / sum;
            directions[next] = Arrays.stream(result.vectors()).mapToDouble(line -> line[which]).toArray();
            next++;
        }
        return new Pca(centre, directions, parts);
    }
}
