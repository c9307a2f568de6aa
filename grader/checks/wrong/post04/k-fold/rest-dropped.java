/*
title: The rest of the division is in no part at all
task: 1
covers: P4.2
ask: Eleven rows in three folds: how many rows has a training part, and how many its test part? Together?
point: n / k in whole numbers times k is less than n. In which parts are the rows behind your last fold?
tell: You use n / k * k rows only; the rest is neither tested nor trained on. Every row must be tested once, and be
  in the training part of all other splits.
*/
final class KFold {
    public static List<Split> plain(int n, int k, long seed) {
        requireFolds(k, n, "rows");
        List<Integer> rows = shuffled(n, seed);
        int size = n / k;
        List<Split> splits = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            List<Integer> train = new ArrayList<>();
            List<Integer> test = new ArrayList<>();
            for (int i = 0; i < k * size; i++) {
                (i / size == fold ? test : train).add(rows.get(i));
            }
            splits.add(new Split(toArray(train), toArray(test)));
        }
        return splits;
    }
}
