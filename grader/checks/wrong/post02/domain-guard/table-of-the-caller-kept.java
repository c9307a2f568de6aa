/*
title: The guard keeps the caller's table
task: 2
covers: []
ask: What does your guard say after the caller has filled its table with other numbers?
point: Keeping an array means keeping a reference to it, and the caller has the same one.
tell: You keep the caller's table and look at it at every question. Keep copies, or what you computed from it in the
  constructor.
*/
final class DomainGuard {
    private double[][] table;

    private DomainGuard(double[][] x) {
        double[][] range = range(x);
        lowest = range[0];
        highest = range[1];
        table = x;
    }

    public boolean inside(double[] row) {
        double[][] range = range(table);
        requireLength(row, range[0].length);
        for (int column = 0; column < row.length; column++) {
            if (row[column] < range[0][column] || row[column] > range[1][column]) {
                return false;
            }
        }
        return true;
    }
}
