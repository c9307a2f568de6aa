/*
title: The rest of every class is never tested
task: 3
covers: P4.2
ask: A class of five rows in three folds: in which test parts are its five rows?
point: count / k in whole numbers times k is less than count.
tell: You take count / k rows of every class for each fold and leave the rest in the training parts. Every row must
  be tested once.
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        int[] foldOfRow = new int[labels.length];
        for (int label : java.util.Arrays.stream(labels).distinct().toArray()) {
            List<Integer> members = shuffled(labels.length, seed);
            members.removeIf(row -> labels[row] != label);
            int share = members.size() / k;
            for (int i = 0; i < members.size(); i++) {
                foldOfRow[members.get(i)] = i < share * k ? i % k : -1;
            }
        }
        return splits(foldOfRow, k);
    }
}
