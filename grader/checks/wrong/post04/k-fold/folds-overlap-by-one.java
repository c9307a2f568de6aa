/*
title: A fold ends one row late
task: 1
covers: P4.1
ask: Where does your first fold end, and where does the second begin?
point: If a slice includes its end, the row there is also the first row of the next slice. Which of < and <= do you
  use?
tell: Your folds include the first row of the next fold, so it is tested twice. The end of a slice does not belong
  to it.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        List<Integer> rows = shuffled(n, seed);
        List<Split> splits = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            List<Integer> train = new ArrayList<>();
            List<Integer> test = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                boolean tested = i >= fold * n / k && i <= (fold + 1) * n / k;
                (tested ? test : train).add(rows.get(i));
            }
            splits.add(new Split(toArray(train), toArray(test)));
        }
        return splits;
    }
}
