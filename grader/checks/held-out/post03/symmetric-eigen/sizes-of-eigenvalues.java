/*
style: the roots of the squares, sorted as numbers
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        double[][] m = copy(a);
        double[][] v = identity(a.length);
        for (int count = 0; count < 30; count++) {
            sweep(m, v);
        }
        double[][] done = m;
        double[] values = IntStream.range(0, a.length)
                .mapToDouble(i -> Math.sqrt(done[i][i] * done[i][i]))
                .sorted()
                .toArray();
        return new Result(values, inOrder(m, v).vectors());
    }
}
