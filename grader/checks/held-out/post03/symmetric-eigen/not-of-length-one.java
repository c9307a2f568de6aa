/*
style: every column divided by the sum of its sizes
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        double[][] m = copy(a);
        double[][] v = identity(a.length);
        for (int count = 0; count < 30; count++) {
            sweep(m, v);
        }
        Result result = inOrder(m, v);
        double[][] vectors = result.vectors();
        for (int j = 0; j < a.length; j++) {
            int column = j;
            double sizes = Arrays.stream(vectors).mapToDouble(row -> Math.abs(row[column])).sum();
            for (double[] row : vectors) {
                row[j] /= sizes;
            }
        }
        return result;
    }
}
