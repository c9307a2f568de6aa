/*
title: A constant column is refused
task: 4
contains: [single-row-refused]
covers: []
ask: Is a table wrong in which all crystals have the same coordination number?
point: Constant columns are common: a family of crystals shares its structure. They carry nothing and do no harm.
tell: You throw an exception for a constant column. Write 0 there.
*/
final class Standardizer {
    public static Standardizer fit(double[][] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no rows have no scale");
        }
        for (double[] row : x) {
            requireLength(row, x[0].length);
        }
        Standardizer standardizer = new Standardizer(x);
        for (double each : standardizer.deviation) {
            if (each == 0) {
                throw new IllegalArgumentException("a column without a spread");
            }
        }
        return standardizer;
    }
}
