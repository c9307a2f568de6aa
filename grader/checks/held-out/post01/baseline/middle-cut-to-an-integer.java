/*
style: a sum kept in an integer
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double[] ordered = Arrays.stream(y).sorted().toArray();
        int n = ordered.length;
        if (n % 2 != 0) {
            return ordered[(n - 1) / 2];
        }
        long both = (long) (ordered[n / 2 - 1] + ordered[n / 2]);
        return both / 2;
    }
}
