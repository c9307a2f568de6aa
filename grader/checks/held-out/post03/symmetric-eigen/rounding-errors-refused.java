/*
style: the transposed matrix compared as a whole
*/
final class SymmetricEigen {
    private static void requireSymmetric(double[][] a) {
        int n = a.length;
        if (n == 0 || Arrays.stream(a).anyMatch(row -> row.length != n)) {
            throw new IllegalArgumentException("not square");
        }
        double[][] transposed = IntStream.range(0, n)
                .mapToObj(j -> Arrays.stream(a).mapToDouble(row -> row[j]).toArray())
                .toArray(double[][]::new);
        if (!Arrays.deepEquals(a, transposed)) {
            throw new IllegalArgumentException("not symmetric");
        }
    }
}
