/*
style: start positions of the runs, folds as lists sorted by size
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        requireFolds(k, (int) groups.stream().distinct().count(), "groups");
        int n = groups.size();
        List<int[]> runs = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= n; end++) {
            if (end == n || !groups.get(end).equals(groups.get(start))) {
                runs.add(new int[] {start, end});
                start = end;
            }
        }
        Collections.shuffle(runs, new Random(seed + 1));
        List<List<Integer>> folds = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            folds.add(new ArrayList<>());
        }
        for (int[] run : runs) {
            List<Integer> smallest = folds.get(0);
            for (List<Integer> fold : folds) {
                smallest = fold.size() < smallest.size() ? fold : smallest;
            }
            for (int row = run[0]; row < run[1]; row++) {
                smallest.add(row);
            }
        }
        List<Split> result = new ArrayList<>();
        for (List<Integer> test : folds) {
            List<Integer> train = shuffled(n, seed);
            train.removeAll(test);
            result.add(new Split(toArray(train), toArray(test)));
        }
        return result;
    }
}
