/*
title: Every fold is drawn anew from all rows
task: 1
covers: [P4.1, P4.2]
ask: Once a row has been in a test part, can it be drawn again for the next one?
point: Several random splits are not a cross-validation: some rows are tested several times and others never.
tell: You draw a new random test part for each split. Shuffle once, and cut that one order into folds.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        List<Split> splits = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            List<Integer> rows = shuffled(n, seed + 1000 * fold);
            int size = n / k + (fold < n % k ? 1 : 0);
            splits.add(new Split(toArray(rows.subList(size, n)), toArray(rows.subList(0, size))));
        }
        return splits;
    }
}
