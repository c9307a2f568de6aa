/*
title: The last column is left out
task: 1
covers: []
ask: Which columns does your loop visit if there are three?
point: Columns are counted from 0 to d - 1, and `<` ends one before.
tell: Your loop over the columns ends one column too early. Let it run while the column is smaller than the row's
  length.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] lowest = x[0].clone();
        double[] highest = x[0].clone();
        for (double[] row : x) {
            requireLength(row, lowest.length);
            for (int column = 0; column < row.length - 1; column++) {
                lowest[column] = Math.min(lowest[column], row[column]);
                highest[column] = Math.max(highest[column], row[column]);
            }
        }
        return new double[][] {lowest, highest};
    }
}
