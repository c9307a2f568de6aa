/*
style: marks for the smallest, the table is gone through
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        boolean[] chosen = new boolean[distance.length];
        for (int i = 0; i < k; i++) {
            int best = -1;
            for (int row = 0; row < distance.length; row++) {
                if (!chosen[row] && (best < 0 || distance[row] < distance[best])) {
                    best = row;
                }
            }
            chosen[best] = true;
        }
        return IntStream.range(0, distance.length).filter(row -> chosen[row]).toArray();
    }
}
