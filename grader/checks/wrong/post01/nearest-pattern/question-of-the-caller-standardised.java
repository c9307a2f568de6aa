/*
title: The question of the caller is standardised
task: 2
covers: []
ask: What does your predictor answer if it is asked twice with the same array?
point: An array that is handed over belongs to the caller. Where do you write the standardised values?
tell: You write the standardised values into the question. Make a new array for them.
*/
final class NearestPatternPredictor {
    private double[] distances(double[] x) {
        requireFeatures(x, mean.length);
        double[] question = standardised(x);
        System.arraycopy(question, 0, x, 0, x.length);
        double[] distance = new double[rows.length];
        for (int row = 0; row < rows.length; row++) {
            distance[row] = distance(question, rows[row]);
        }
        return distance;
    }
}
