/*
title: The distances of the first question answer all others
task: 1
covers: []
ask: Ask one predictor about two materials. Where do the distances of the second come from?
point: The training rows stay the same from question to question, the distances do not.
tell: You keep the distances in a field and compute them only once. Compute them anew for every question.
*/
final class NearestPatternPredictor {
    private double[] known;

    private double[] distances(double[] x) {
        requireFeatures(x, mean.length);
        if (known == null) {
            double[] question = standardised(x);
            known = new double[rows.length];
            for (int row = 0; row < rows.length; row++) {
                known[row] = distance(question, rows[row]);
            }
        }
        return known;
    }
}
