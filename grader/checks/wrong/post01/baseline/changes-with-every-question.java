/*
title: The number changes with every question
task: 1
ask: Does your predictor say the same when it is asked twice?
point: Learning happens in fit. A question should leave the model as it is.
tell: predict changes the field that keeps the number. Let it only read the field; make the field final.
*/
final class BaselinePredictor {
    private double constant;

    public double predict(double[] x) {
        double answer = constant;
        constant = (constant + (x == null ? 0 : x.length)) / 2;
        return answer;
    }
}
