/*
title: The first value is left out
task: 2
covers: []
ask: At which index does your loop begin?
point: The divisor is n - 1, but the sum still has n terms.
tell: Your sum has n - 1 terms as well. All n squares belong to the sum; only the divisor is smaller.
*/
final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double mean = mean(x);
        double squares = 0;
        for (int i = 1; i < x.length; i++) {
            squares += (x[i] - mean) * (x[i] - mean);
        }
        return squares / (x.length - 1);
    }
}
