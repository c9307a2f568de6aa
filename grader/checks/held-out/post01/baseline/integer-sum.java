/*
style: every partial sum cut in a reduction
*/
final class BaselinePredictor {
    private static double mean(double[] y) {
        double whole = Arrays.stream(y).reduce(0, (sum, label) -> (int) (sum + label));
        return whole / y.length;
    }
}
