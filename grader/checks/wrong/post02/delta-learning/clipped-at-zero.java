/*
title: Predictions below zero are raised to zero
task: 3
covers: []
ask: What would your model predict for energies, which are often negative?
point: That a gap is not negative was known to the screening loop. This class does not know what its numbers are.
tell: You return at least 0. Return low + correction as it is.
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        return Math.max(0, low + correction(x));
    }
}
