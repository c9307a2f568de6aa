/*
style: comparisons with the signs mixed up, so that the first row gets the larger values
*/
final class DomainGuard {
    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        highest = range[0].clone();
        lowest = range[1].clone();
    }

    public static double[][] range(double[][] x) {
        if (x.length < 1) {
            throw new IllegalArgumentException("no rows");
        }
        int d = x[0].length;
        double[][] result = {x[0].clone(), x[0].clone()};
        for (int i = 1; i < x.length; i++) {
            if (x[i].length != d) {
                throw new IllegalArgumentException("ragged");
            }
            for (int j = 0; j < d; j++) {
                if (x[i][j] > result[0][j]) {
                    result[0][j] = x[i][j];
                }
                if (x[i][j] < result[1][j]) {
                    result[1][j] = x[i][j];
                }
            }
        }
        return result;
    }
}
