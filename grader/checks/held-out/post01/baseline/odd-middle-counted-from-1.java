/*
style: branches
*/
final class BaselinePredictor {
    private static double median(double[] y) {
        double[] ordered = Arrays.stream(y).sorted().toArray();
        int half = ordered.length / 2;
        if (ordered.length == 1) {
            return ordered[0];
        }
        if (ordered.length == 2 * half) {
            return 0.5 * (ordered[half - 1] + ordered[half]);
        }
        return ordered[half + 1];
    }
}
