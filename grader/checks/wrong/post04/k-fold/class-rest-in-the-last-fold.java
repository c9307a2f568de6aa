/*
title: The rest of every class goes to the last fold
task: 3
ask: A class of five rows in three folds: how many does each of your folds get?
point: count / k in whole numbers leaves a rest in every class, and yours all end up in the same fold.
tell: The last fold takes the rest of every class. Deal the rows of all classes out in turn, one after the other.
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
                foldOfRow[members.get(i)] = share == 0 ? k - 1 : Math.min(i / share, k - 1);
            }
        }
        return splits(foldOfRow, k);
    }
}
