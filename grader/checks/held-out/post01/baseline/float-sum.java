/*
style: every partial sum narrowed in a reduction
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        float n = y.length;
        float total = (float) Arrays.stream(y).reduce(0, (sum, label) -> (float) (sum + label));
        return total / n;
    }
}
