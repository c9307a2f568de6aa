/*
title: One range for the whole table
task: 1
covers: []
ask: Can an atomic number and an electronegativity share a smallest value?
point: Each column has a unit of its own. Which numbers may be compared?
tell: You look for the smallest and largest number of the whole table. Look for them in every column by itself.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (double[] row : x) {
            requireLength(row, x[0].length);
            for (double value : row) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        double[][] range = new double[2][x[0].length];
        java.util.Arrays.fill(range[0], least);
        java.util.Arrays.fill(range[1], most);
        return range;
    }
}
