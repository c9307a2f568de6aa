/*
style: a list of turns, one for each class
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        List<Integer> before = new ArrayList<>(Collections.nCopies(labels.length + 1, 0));
        for (int label : labels) {
            for (int other = label + 1; other < before.size(); other++) {
                before.set(other, before.get(other) + 1);
            }
            before.set(label, before.get(label));
        }
        int[] foldOfRow = new int[labels.length];
        for (int row : shuffled(labels.length, seed)) {
            int place = before.get(labels[row]);
            before.set(labels[row], place + 1);
            foldOfRow[row] = place % k;
        }
        return splits(foldOfRow, k);
    }
}
