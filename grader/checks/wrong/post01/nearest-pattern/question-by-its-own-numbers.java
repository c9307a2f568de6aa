/*
title: The question is standardised with its own mean and deviation
task: 2
covers: E6.2
ask: What is the mean of a mass and an electronegativity?
point: The numbers of one row belong to different columns. The scale of a column comes from the training rows.
tell: You compute a mean and a deviation over the features of the question. Use those of the columns, kept from fit.
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        requireFeatures(x, mean.length);
        double centre = Arrays.stream(x).average().orElse(0);
        double spread = Math.sqrt(Arrays.stream(x)
                .map(value -> (value - centre) * (value - centre))
                .average()
                .orElse(0));
        double[] question =
                Arrays.stream(x).map(value -> spread == 0 ? 0 : (value - centre) / spread).toArray();
        double[] distance = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            distance[row] = distance(question, rows[row]);
        }
        return distance;
    }
}
