/*
title: Only questions outside the range of the columns are noticed
task: 5
covers: []
ask: A table holds small and large lattice constants and none in between. What do you say in the middle?
point: A question can be within the range of every column and still far from every row.
tell: You compare each feature with the minimum and maximum of its column. Compare the distance to the nearest row
  with the usual one.
*/
final class NearestPatternPredictor {
    public boolean extrapolates(double[] x, double factor) {
        requireFeatures(x, mean.length);
        double[] question = standardised(x);
        for (int column = 0; column < question.length; column++) {
            int j = column;
            double smallest = Arrays.stream(rows).mapToDouble(row -> row[j]).min().orElseThrow();
            double largest = Arrays.stream(rows).mapToDouble(row -> row[j]).max().orElseThrow();
            if (question[column] < smallest || question[column] > largest) {
                return true;
            }
        }
        return false;
    }
}
