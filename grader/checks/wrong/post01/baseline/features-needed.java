/*
title: Features demanded that are not needed
task: 1
ask: What does a constant model have to know about the material it is asked about?
point: A model that says the same for everything can answer without any features.
tell: You look at x, and fail where it is null or empty. Return the learned number without touching x.
*/
final class BaselinePredictor {
    public double predict(double[] x) {
        if (x.length == 0) {
            throw new IllegalArgumentException("no features");
        }
        return constant;
    }
}
