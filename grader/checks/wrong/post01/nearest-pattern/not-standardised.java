/*
title: The columns are not standardised
task: 2
covers: E6.1
ask: What happens to your neighbours when a column is given in pm in the place of angstrom?
point: The column with the largest numbers decides alone. Subtracting the mean, or dividing all columns by the same
  number, does not change that.
tell: You compute distances between the rows as they are. Divide every column by its own standard deviation over the
  training rows.
*/
final class NearestPatternPredictor {
    private double[] standardised(double[] row) {
        return row.clone();
    }
}
