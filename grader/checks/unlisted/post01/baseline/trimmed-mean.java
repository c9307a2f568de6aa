/*
idea: the smallest and the largest label are left out of the mean
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        double[] sorted = y.clone();
        Arrays.sort(sorted);
        if (sorted.length < 3) {
            return Arrays.stream(sorted).average().orElseThrow();
        }
        return Arrays.stream(sorted, 1, sorted.length - 1).average().orElseThrow();
    }
}
