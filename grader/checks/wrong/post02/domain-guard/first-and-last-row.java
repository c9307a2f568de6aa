/*
title: Only the first and the last row are compared
task: 1
covers: []
ask: In the example, which row has the largest difference of electronegativities, and does your method look at it?
point: A table of materials is in no order that helps.
tell: You take the smaller and the larger of the first and the last row. Go through all rows.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        for (double[] row : x) {
            requireLength(row, x[0].length);
        }
        double[] first = x[0];
        double[] last = x[x.length - 1];
        double[][] range = new double[2][first.length];
        for (int column = 0; column < first.length; column++) {
            range[0][column] = Math.min(first[column], last[column]);
            range[1][column] = Math.max(first[column], last[column]);
        }
        return range;
    }
}
