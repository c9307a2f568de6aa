/*
style: slices of each class, training part by exclusion
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        Map<Integer, List<Integer>> rowsOf = new java.util.TreeMap<>();
        for (int row : shuffled(labels.length, seed)) {
            rowsOf.computeIfAbsent(labels[row], label -> new ArrayList<>()).add(row);
        }
        List<Split> result = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            List<Integer> test = new ArrayList<>();
            for (List<Integer> rows : rowsOf.values()) {
                int share = rows.size() / k;
                test.addAll(rows.subList(fold * share, (fold + 1) * share));
            }
            List<Integer> train = shuffled(labels.length, seed);
            train.removeAll(test);
            result.add(new Split(toArray(train), toArray(test)));
        }
        return result;
    }
}
