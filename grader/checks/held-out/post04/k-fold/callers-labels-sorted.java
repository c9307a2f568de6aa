/*
style: an exchange sort of labels and rows together
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        int n = labels.length;
        for (int i = 0; i < n; i++) {
            for (int j = n - 1; j > i; j--) {
                if (labels[j] < labels[j - 1]) {
                    int label = labels[j];
                    labels[j] = labels[j - 1];
                    labels[j - 1] = label;
                }
            }
        }
        int[] foldOfRow = new int[n];
        List<Integer> order = shuffled(n, seed);
        order.sort((one, other) -> Integer.compare(labels[one], labels[other]));
        deal(order, k, foldOfRow);
        return splits(foldOfRow, k);
    }
}
