/*
title: The range of every row instead of every column
task: 1
covers: []
ask: How many numbers should there be for five materials with three features, and how many are there?
point: The first index of a table counts materials, the second one features. What is compared with what?
tell: You look for the smallest and the largest number of each row, which mixes features of different units. Compare
  the values of one column in all rows.
*/
final class DomainGuard {
    public static double[][] range(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double[][] range = new double[2][x.length];
        for (int i = 0; i < x.length; i++) {
            requireLength(x[i], x[0].length);
            range[0][i] = java.util.Arrays.stream(x[i]).min().orElse(0);
            range[1][i] = java.util.Arrays.stream(x[i]).max().orElse(0);
        }
        return range;
    }
}
