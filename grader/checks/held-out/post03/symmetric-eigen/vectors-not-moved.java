/*
style: a sorted stream
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
        return new Result(
                IntStream.range(0, a.length).mapToDouble(i -> done[i][i]).sorted().toArray(), v);
    }
}
