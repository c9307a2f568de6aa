/*
style: compensated sums, from the last row to the first
*/
final class Losses {
    private static double sumOfSquaredErrors(double[] actual, double[] predicted) {
        double sum = 0;
        double lost = 0;
        for (int i = actual.length - 1; i >= 0; i--) {
            double term = (predicted[i] - actual[i]) * (predicted[i] - actual[i]) - lost;
            double next = sum + term;
            lost = (next - sum) - term;
            sum = next;
        }
        return sum;
    }
}
