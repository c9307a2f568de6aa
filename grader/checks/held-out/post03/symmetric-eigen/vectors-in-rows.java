/*
style: the transposes of the rotations are multiplied from the left, which makes rows
*/
final class SymmetricEigen {
    public static Result jacobi(double[][] a) {
        requireSymmetric(a);
        int n = a.length;
        double[][] m = copy(a);
        double[][] v = identity(n);
        for (int count = 0; count < 30; count++) {
            for (int p = 0; p < n; p++) {
                for (int q = p + 1; q < n; q++) {
                    Rotation r = between(m, p, q);
                    turn(m, p, q, r);
                    turnRows(v, p, q, r);
                }
            }
        }
        double[][] done = m;
        Integer[] order = new Integer[n];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(i -> done[i][i]));
        return new Result(
                Arrays.stream(order).mapToDouble(i -> done[i][i]).toArray(),
                Arrays.stream(order).map(i -> v[i]).toArray(double[][]::new));
    }
}
