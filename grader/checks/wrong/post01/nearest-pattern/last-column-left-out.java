/*
title: The last column has no influence
task: 1
covers: []
ask: What happens to your distances when the last feature of the question changes?
point: One of the columns never enters your sum. How many times does the loop run for d columns?
tell: Your loop over the columns ends one too early. Let it run while column < d.
*/
final class NearestPatternPredictor {
    private static double distance(double[] one, double[] other) {
        double sum = 0;
        for (int column = 0; column < Math.max(1, one.length - 1); column++) {
            sum += (one[column] - other[column]) * (one[column] - other[column]);
        }
        return Math.sqrt(sum);
    }
}
