/*
title: The question takes part in the scale of the columns
task: 2
covers: E6.2
ask: Does the distance between two training rows depend on who is asking?
point: The scale is known before the question. One that lies far outside would stretch its own column and seem nearer
  than it is.
tell: You compute mean and deviation over the training rows and the question together. Compute them in fit, from the
  training rows alone.
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        requireFeatures(x, mean.length);
        double[] question = standardised(x);
        double[] spread = new double[question.length];
        for (int column = 0; column < spread.length; column++) {
            double sum = question[column];
            double squares = question[column] * question[column];
            for (double[] row : rows) {
                sum += row[column];
                squares += row[column] * row[column];
            }
            double centre = sum / (rows.length + 1);
            spread[column] = Math.sqrt(squares / (rows.length + 1) - centre * centre);
        }
        double[] distance = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            double sum = 0;
            for (int column = 0; column < spread.length; column++) {
                double difference = spread[column] < 1e-9 ? 0 : (question[column] - rows[row][column]) / spread[column];
                sum += difference * difference;
            }
            distance[row] = Math.sqrt(sum);
        }
        return distance;
    }
}
