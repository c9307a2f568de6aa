/*
style: whole classes to the smallest fold, by a map
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        Map<Integer, List<Integer>> rowsOf = new LinkedHashMap<>();
        for (int row : shuffled(labels.length, seed)) {
            rowsOf.computeIfAbsent(labels[row], label -> new ArrayList<>()).add(row);
        }
        List<List<Integer>> folds = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            folds.add(new ArrayList<>());
        }
        int turn = 0;
        for (List<Integer> rows : rowsOf.values()) {
            folds.get(turn++ % k).addAll(rows);
        }
        List<Split> result = new ArrayList<>();
        for (List<Integer> test : folds) {
            List<Integer> train = shuffled(labels.length, seed);
            train.removeAll(test);
            result.add(new Split(toArray(train), toArray(test)));
        }
        return result;
    }
}
