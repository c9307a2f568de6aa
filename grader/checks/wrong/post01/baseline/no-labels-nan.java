/*
title: No labels, no complaint
task: 1
ask: What does your predictor say when it was fitted to no labels, and what would a caller make of it?
point: 0.0 / 0 is NaN in Java, not an error: it travels on and shows up far away from its cause.
tell: Refuse an empty y with an IllegalArgumentException at the beginning of fit.
*/
final class BaselinePredictor {
    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (kind == Kind.MEDIAN && y.length == 0) {
            throw new IllegalArgumentException("no labels");
        }
        return new BaselinePredictor(kind == Kind.MEAN ? mean(y) : median(y));
    }
}
