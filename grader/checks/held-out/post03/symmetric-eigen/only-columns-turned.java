/*
style: streams over the rows
*/
final class SymmetricEigen {
    public static double[][] rotated(double[][] a, int p, int q) {
        requireSymmetric(a);
        requireAxes(a, p, q);
        Rotation r = between(a, p, q);
        return Arrays.stream(a)
                .map(row -> IntStream.range(0, row.length)
                        .mapToDouble(j -> j == p
                                ? r.c() * row[p] - r.s() * row[q]
                                : j == q ? r.s() * row[p] + r.c() * row[q] : row[j])
                        .toArray())
                .toArray(double[][]::new);
    }
}
