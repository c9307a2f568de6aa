/*
title: The correction is subtracted
task: 3
covers: []
ask: A correction of -1.36 eV: does the gap get larger or smaller by it, and what does your code do?
point: The correction is high - low. What must be done with it to get from low to high?
tell: You subtract the correction from the cheap value. Add it.
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        return low - correction(x);
    }
}
