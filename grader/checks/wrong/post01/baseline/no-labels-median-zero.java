/*
title: A median of no labels is made up
task: 2
ask: Where does the number come from that your predictor says when it was fitted to no labels?
point: An invented number looks like a prediction. Nobody will notice that there were no data.
tell: You return a number for the median of no labels. Refuse an empty y with an IllegalArgumentException, for both
  kinds.
*/
final class BaselinePredictor {
    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (y.length == 0 && kind == Kind.MEDIAN) {
            return new BaselinePredictor(0);
        }
        if (y.length == 0) {
            throw new IllegalArgumentException("no labels");
        }
        return new BaselinePredictor(kind == Kind.MEAN ? mean(y) : median(y));
    }
}
