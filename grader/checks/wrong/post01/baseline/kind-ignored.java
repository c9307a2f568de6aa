/*
title: The mean for both kinds
task: 2
ask: Where in your fit is the argument kind used?
point: Your predictors of both kinds say the same.
tell: You learn the mean also when the kind is MEDIAN. Ask for kind == Kind.MEDIAN, and learn the median then.
*/
final class BaselinePredictor {
    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (y.length == 0) {
            throw new IllegalArgumentException("no labels");
        }
        return new BaselinePredictor(mean(y));
    }
}
