/*
style: a result that begins with the caller's row
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[][] result = {x[0], x[0].clone()};
        for (int i = 1; i < x.length; i++) {
            requireLength(x[i], result[0].length);
            for (int j = 0; j < x[i].length; j++) {
                if (x[i][j] < result[0][j]) {
                    result[0][j] = x[i][j];
                } else if (x[i][j] > result[1][j]) {
                    result[1][j] = x[i][j];
                }
            }
        }
        return result;
    }
}
