/*
title: The mean added instead of subtracted
task: 1
ask: What is the mean of what you return?
point: Look at the sign.
tell: Subtract the mean.
*/
final class Shift {
    public static double[] centred(double[] values) {
        double mean = Summary.mean(values);
        double[] centred = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            centred[i] = values[i] + mean;
        }
        return centred;
    }
}
