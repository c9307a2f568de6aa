/*
style: filled from the end
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        double[] left = distance.clone();
        int[] found = new int[k];
        for (int i = k - 1; i >= 0; i--) {
            for (int row = 0; row < left.length; row++) {
                if (left[row] < left[found[i]]) {
                    found[i] = row;
                }
            }
            left[found[i]] = Double.POSITIVE_INFINITY;
        }
        return found;
    }
}
