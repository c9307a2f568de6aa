/*
idea: the second smallest and second largest values of each column
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[][] range = new double[2][x[0].length];
        for (int column = 0; column < x[0].length; column++) {
            double[] values = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                requireLength(x[i], x[0].length);
                values[i] = x[i][column];
            }
            java.util.Arrays.sort(values);
            range[0][column] = values[Math.min(1, x.length - 1)];
            range[1][column] = values[Math.max(0, x.length - 2)];
        }
        return range;
    }
}
