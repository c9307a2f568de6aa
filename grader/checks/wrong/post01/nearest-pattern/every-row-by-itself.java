/*
title: Rows are standardised in the place of columns
task: 2
covers: []
ask: What is the mean of a mass and an electronegativity?
point: Standardising is done column by column: all masses with all masses.
tell: You give every row mean 0 and deviation 1 over its own features. Give them to every column over all training
  rows.
*/
final class NearestPatternPredictor {
    private double[] standardised(double[] row) {
        double centre = Arrays.stream(row).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(row)
                .map(value -> (value - centre) * (value - centre))
                .average()
                .orElse(0));
        return Arrays.stream(row).map(value -> spread == 0 ? 0 : (value - centre) / spread).toArray();
    }
}
