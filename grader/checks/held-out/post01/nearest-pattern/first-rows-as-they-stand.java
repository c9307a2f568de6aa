/*
style: an array that is filled up to k
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        int[] found = new int[k];
        int taken = 0;
        for (int row = 0; row < distance.length && taken < k; row++) {
            found[taken++] = row;
        }
        return found;
    }
}
