/*
style: folds as lists, dealt in turn; the training part is a range
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        List<List<Integer>> folds = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            folds.add(new ArrayList<>());
        }
        int turn = 0;
        for (int row : shuffled(n, seed)) {
            folds.get(turn++ % k).add(row);
        }
        int[] all = java.util.stream.IntStream.range(0, n).toArray();
        return new ArrayList<>(
                folds.stream().map(fold -> new Split(all, toArray(fold))).toList());
    }
}
