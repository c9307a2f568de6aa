/*
title: Summed in float
task: 1
covers: []
ask: How many digits does a float keep of a total energy of -31415.9265358 eV?
point: A float has about seven digits, a double sixteen. The text asks for nine.
tell: Your sum is a float. Make it a double.
*/
final class Descriptive {
    public static double mean(double[] x) {
        requireValues(x, 1);
        float sum = 0;
        for (double value : x) {
            sum += value;
        }
        return sum / x.length;
    }
}
