/*
style: insertion sort of the first k
*/
final class NearestPatternPredictor {
    private int[] nearest(double[] distance) {
        int[] found = new int[k];
        for (int row = 0; row < k; row++) {
            int place = row;
            while (place > 0 && distance[found[place - 1]] > distance[row]) {
                found[place] = found[place - 1];
                place--;
            }
            found[place] = row;
        }
        return found;
    }
}
