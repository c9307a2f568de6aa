/*
title: The cheap value is missing
task: 3
covers: []
ask: What would your prediction be if the cheap method were exact, so that all corrections were 0?
point: The model predicts what is wrong with the cheap value, not the value.
tell: You return the correction. Add the cheap value to it.
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        return correction(x);
    }
}
