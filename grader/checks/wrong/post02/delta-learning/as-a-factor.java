/*
title: The correction is used as a factor
task: 3
covers: []
ask: Which units does your formula multiply?
point: A correction of 0.75 means 0.75 eV, not 75 %.
tell: You multiply the cheap value by 1 plus the correction. Add the correction instead.
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        return low * (1 + correction(x));
    }
}
