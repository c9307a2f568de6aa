/*
title: The median of the distances of all pairs
task: 5
covers: []
ask: A table of materials fills a large space densely. Which distance is usual between neighbours, and which between
  any two rows?
point: Most pairs of rows are not neighbours. Each row contributes one distance, to its nearest other row.
tell: You collect the distances of all pairs. Keep the smallest one for each row, then take the median of these n
  numbers.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        double nearest = Arrays.stream(distances(x)).min().orElseThrow();
        double[] pairs = new double[rows.length * (rows.length - 1) / 2];
        int pair = 0;
        for (int row = 0; row < rows.length; row++) {
            for (int other = 0; other < row; other++) {
                pairs[pair++] = distance(rows[row], rows[other]);
            }
        }
        return nearest > factor * median(pairs);
    }
}
