/*
title: Mean and median swapped
task: 1
ask: Which of the two numbers do you get when you ask for Kind.MEDIAN?
point: Both of your numbers are right. They answer each other's question.
tell: You learn the median for MEAN and the mean for MEDIAN. Swap the two branches of fit.
*/
final class BaselinePredictor {
    public static BaselinePredictor fit(double[] y, Kind kind) {
        if (y.length == 0) {
            throw new IllegalArgumentException("no labels");
        }
        return new BaselinePredictor(kind == Kind.MEDIAN ? mean(y) : median(y));
    }
}
