/*
title: The mean is added before the multiplication
task: 3
covers: []
ask: In which order did transform work, and which step is undone first?
point: Shoes come off before socks: what was done last is undone first.
tell: You compute (z + m) s. Multiply first: m + s z.
*/
final class Standardizer {
    public double[] inverse(double[] row) {
        requireLength(row, mean.length);
        double[] original = new double[row.length];
        for (int column = 0; column < row.length; column++) {
            original[column] = deviation[column] == 0 ? mean[column] : (row[column] + mean[column]) * deviation[column];
        }
        return original;
    }
}
