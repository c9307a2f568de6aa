/*
style: an array of counts and starts, as counting sort does
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        int[] place = new int[labels.length + 1];
        for (int label : labels) {
            place[label + 1]++;
        }
        for (int i = 1; i < place.length; i++) {
            place[i] += place[i - 1];
        }
        int[] foldOfRow = new int[labels.length];
        for (int row : shuffled(labels.length, seed)) {
            foldOfRow[row] = place[labels[row]]++ % k;
        }
        return splits(foldOfRow, k);
    }
}
