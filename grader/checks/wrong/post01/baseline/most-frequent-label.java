/*
title: The most frequent label
task: 2
ask: Which of the labels occurs most often, if all gaps differ a little?
point: The most frequent value is the mode. Measured numbers hardly ever repeat, and then it says nothing.
tell: You return the label that occurs most often. Sort a copy of y and take what is in the middle.
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double best = y[0];
        long most = 0;
        for (double label : y) {
            long count = Arrays.stream(y).filter(other -> other == label).count();
            if (count > most) {
                most = count;
                best = label;
            }
        }
        return best;
    }
}
