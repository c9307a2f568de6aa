/*
title: The question is compared as it is with standardised rows
task: 2
covers: E6.2
ask: In which unit are the numbers of your training rows after fit, and in which are those of the question?
point: Rows and question must be measured alike, or a training row is not even its own neighbour.
tell: You standardise the training rows only. Shift and divide the question with the same means and deviations.
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        requireFeatures(x, mean.length);
        double[] distance = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            distance[row] = distance(x, rows[row]);
        }
        return distance;
    }
}
