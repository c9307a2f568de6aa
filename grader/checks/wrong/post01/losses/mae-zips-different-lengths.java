/*
misconception: zips-different-lengths
task: 2
covers: E1.9
*/
final class Losses {
    public static double mae(double[] actual, double[] predicted) {
        int n = Math.min(actual.length, predicted.length);
        if (n == 0) {
            throw new IllegalArgumentException("no rows");
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.abs(actual[i] - predicted[i]);
        }
        return sum / n;
    }
}
