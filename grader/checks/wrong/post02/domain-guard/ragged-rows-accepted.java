/*
title: Rows of different lengths pass
task: 1
covers: []
ask: What does your method do with a row that has a feature more than the first one?
point: A missing or surplus number shifts all features behind it, and nobody notices.
tell: You do not compare the lengths of the rows. Throw an IllegalArgumentException if one differs from the first.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[] lowest = x[0].clone();
        double[] highest = x[0].clone();
        for (double[] row : x) {
            for (int column = 0; column < Math.min(row.length, lowest.length); column++) {
                lowest[column] = Math.min(lowest[column], row[column]);
                highest[column] = Math.max(highest[column], row[column]);
            }
        }
        return new double[][] {lowest, highest};
    }
}
