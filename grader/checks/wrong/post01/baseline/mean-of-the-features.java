/*
title: The mean of the features instead of the labels
task: 1
ask: Which numbers does your prediction come from: those that fit was given, or those that predict is given?
point: Features are radii, masses, electronegativities. Their mean is not a gap.
tell: predict averages x. Average y in fit, keep the number in a field, and return the field in predict.
*/
final class BaselinePredictor {
    public double predict(double[] x) {
        return x == null || x.length == 0 ? constant : mean(x);
    }
}
