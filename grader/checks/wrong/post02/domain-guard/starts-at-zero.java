/*
title: Smallest and largest values start at zero
task: 1
covers: []
ask: Take a column of lattice constants between 5 and 6. What is its smallest value in your result?
point: A new array is full of zeros, and they take part in your comparison as if a row had them.
tell: Your arrays start with 0, so 0 is in every range. Start with copies of the first row.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] lowest = new double[x[0].length];
        double[] highest = new double[x[0].length];
        for (double[] row : x) {
            requireLength(row, lowest.length);
            for (int column = 0; column < row.length; column++) {
                lowest[column] = Math.min(lowest[column], row[column]);
                highest[column] = Math.max(highest[column], row[column]);
            }
        }
        return new double[][] {lowest, highest};
    }
}
