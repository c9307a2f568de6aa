/*
title: One training row is refused
task: 4
covers: []
ask: What does the text say about a single training row?
point: One row has a mean. Its columns are all constant, and for those there is a rule.
tell: You refuse fewer than two rows. Refuse none only.
*/
final class Standardizer {
    public static Standardizer fit(double[][] x) {
        if (x.length < 2) {
            throw new IllegalArgumentException("no spread");
        }
        for (double[] row : x) {
            requireLength(row, x[0].length);
        }
        return new Standardizer(x);
    }
}
