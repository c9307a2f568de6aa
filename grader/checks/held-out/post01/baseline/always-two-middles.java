/*
style: a stream cut to two labels
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        int first = Math.max(0, y.length / 2 - 1);
        return Arrays.stream(y).sorted().skip(first).limit(2).average().orElseThrow();
    }
}
