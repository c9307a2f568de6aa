/*
style: both rows brought to length 1, then multiplied
*/
final class NearestPatternPredictor {
    private static double distance(double[] one, double[] other) {
        double a = length(one);
        double b = length(other);
        double cosine = 0;
        for (int j = one.length - 1; j >= 0; j--) {
            cosine += one[j] / a * (other[j] / b);
        }
        return 1 - cosine;
    }

    private static double length(double[] row) {
        return Math.sqrt(Arrays.stream(row).map(v -> v * v).sum());
    }
}
