/*
title: The last training row is left out
task: 1
covers: []
ask: How many rows enter your mean, and which row does your loop end with?
point: Each row counts in the scale, the last as well.
tell: Your sums end one row early. Let them run over all n rows.
*/
final class Standardizer {
    private Standardizer(double[][] x) {
        double[][] used = x.length > 1 ? java.util.Arrays.copyOf(x, x.length - 1) : x;
        mean = new double[x[0].length];
        deviation = new double[x[0].length];
        for (int column = 0; column < mean.length; column++) {
            mean[column] = mean(used, column);
            deviation[column] = deviation(used, column, mean[column]);
        }
    }
}
