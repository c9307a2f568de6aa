/*
title: Rounded to two decimals
task: 1
ask: How many decimals does your prediction have, however the labels are?
point: Rounding is for people who read a number. Code that goes on computing with it wants all digits.
tell: You round the number. Return it as it is.
*/
final class BaselinePredictor {
    public double predict(double[] x) {
        return Math.round(100 * constant) / 100.0;
    }
}
