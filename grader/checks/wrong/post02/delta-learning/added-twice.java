/*
title: The correction is added twice
task: 3
covers: P2.7
ask: Correct a cheap gap of 3.20 eV by -1.36 eV on paper. How many corrections are in your result?
point: Look for the places where a correction comes in. Is there one in predict and another one in what it calls?
tell: Your result is low + 2 g(x). Add the correction once.
*/
final class DeltaModel {
    public double predict(double[] x, double low) {
        double corrected = low + correction(x);
        return corrected + correction(x);
    }
}
