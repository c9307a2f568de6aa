/*
misconception: labels-used-as-indices
task: 3
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        int[] counts = new int[labels.length];
        for (int label : labels) {
            counts[label]++;
        }
        int[] foldOfRow = new int[labels.length];
        int turn = 0;
        for (int label = 0; label < counts.length; label++) {
            for (int row : shuffled(labels.length, seed)) {
                if (labels[row] == label) {
                    foldOfRow[row] = turn++ % k;
                }
            }
        }
        return splits(foldOfRow, k);
    }
}
