/*
style: a stream of the diagonal
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        double[][] m = copy(a);
        double[][] v = identity(a.length);
        double limit = 1e-14 * largest(a);
        while (offDiagonalNorm(m) > limit) {
            sweep(m, v);
        }
        double[][] done = m;
        return new Result(IntStream.range(0, a.length).mapToDouble(i -> done[i][i]).toArray(), v);
    }
}
