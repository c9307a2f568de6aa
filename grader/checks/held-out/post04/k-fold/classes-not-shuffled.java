/*
style: for each class in order of appearance, a running turn
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        int[] foldOfRow = new int[labels.length];
        int turn = 0;
        for (int label : java.util.Arrays.stream(labels).distinct().toArray()) {
            for (int row = 0; row < labels.length; row++) {
                if (labels[row] == label) {
                    foldOfRow[row] = turn++ % k;
                }
            }
        }
        return splits(foldOfRow, k);
    }
}
