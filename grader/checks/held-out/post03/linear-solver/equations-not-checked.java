/*
style: streams
*/
import java.util.stream.IntStream;

final class LinearSolver {
    public static double[] leastSquares(double[][] a, double[] b) {
        int d = a[0].length;
        double[][] product = IntStream.range(0, d)
                .mapToObj(i -> IntStream.range(0, d)
                        .mapToDouble(j -> IntStream.range(0, a.length)
                                .mapToDouble(row -> a[row][i] * a[row][j])
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
        double[] right = IntStream.range(0, d)
                .mapToDouble(i -> IntStream.range(0, a.length)
                        .mapToDouble(row -> b[row] * a[row][i])
                        .sum())
                .toArray();
        return cholesky(product, right);
    }
}
