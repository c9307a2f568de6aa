/*
title: The result is the middle of cheap and corrected
task: 3
covers: []
ask: If the model of the correction were perfect, would your prediction be?
point: Averaging with the cheap value throws half of the correction away.
tell: You return the mean of the cheap and the corrected value. Return the corrected value.
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        return (low + (low + correction(x))) / 2;
    }
}
