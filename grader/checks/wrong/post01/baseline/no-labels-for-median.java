/*
title: The median of no labels is left to the array
task: 2
ask: Which exception comes when the median is asked of no labels, and does its text say what went wrong?
point: An index out of bounds tells about your code. The caller has to hear about the argument.
tell: Refuse an empty y with an IllegalArgumentException for both kinds, before you look at any index.
*/
final class BaselinePredictor {
    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (kind == Kind.MEAN && y.length == 0) {
            throw new IllegalArgumentException("no labels");
        }
        return new BaselinePredictor(kind == Kind.MEAN ? mean(y) : median(y));
    }
}
