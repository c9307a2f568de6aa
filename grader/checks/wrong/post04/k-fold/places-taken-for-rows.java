/*
title: The training part has places of the shuffled list instead of rows
task: 1
ask: In a shuffled list, is the number at place 3 the row 3?
point: A place i of the shuffled list holds the row rows.get(i). Do you use the one where the other is meant?
tell: Your test part takes rows.get(i), but your training part takes i itself. Take the row in both.
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
                if (i % k == fold) {
                    test.add(rows.get(i));
                } else {
                    train.add(i);
                }
            }
            splits.add(new Split(toArray(train), toArray(test)));
        }
        return splits;
    }
}
