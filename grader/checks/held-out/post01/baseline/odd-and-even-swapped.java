/*
style: a stream cut to one label or two
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        int n = y.length;
        boolean one = n == 1 || (n & 1) == 0;
        return Arrays.stream(y)
                .sorted()
                .skip(one ? n / 2 : n / 2 - 1)
                .limit(one ? 1 : 2)
                .average()
                .orElseThrow();
    }
}
