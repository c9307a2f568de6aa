/*
style: rounded copies, the smallest picked k times
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        double[] left = Arrays.stream(distance).map(d -> Math.rint(d * 100) / 100).toArray();
        int[] found = new int[k];
        for (int i = 0; i < k; i++) {
            int best = 0;
            for (int row = 1; row < left.length; row++) {
                best = left[row] < left[best] ? row : best;
            }
            found[i] = best;
            left[best] = Double.MAX_VALUE;
        }
        return found;
    }
}
