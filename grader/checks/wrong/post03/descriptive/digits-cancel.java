/*
title: The digits cancel between two large numbers
task: 2
covers: []
ask: How many digits are left when two numbers near 1e9 differ by 0.2?
point: The mean of the squares minus the square of the mean is right on paper. With total energies it subtracts two
  huge numbers that agree in most of their digits.
tell: You subtract the square of the mean from the mean of the squares. Subtract the mean from every value first and
  square the small differences.
*/
final class Descriptive {
    public static double variance(double[] x) {
        requireValues(x, 2);
        double sum = 0;
        double squares = 0;
        for (double value : x) {
            sum += value;
            squares += value * value;
        }
        return (squares - sum * sum / x.length) / (x.length - 1);
    }
}
