/*
title: The caller gets the array of the object itself
task: 1
ask: What does your object say after the caller has written into the ratios?
point: An array that is handed out can be changed from outside.
tell: Return ratios.clone().
*/
final class Pca {
    public double[] explainedVarianceRatio() {
        return ratios;
    }
}
