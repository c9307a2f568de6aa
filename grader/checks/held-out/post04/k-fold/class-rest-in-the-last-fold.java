/*
style: folds as lists, slices of each class
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        Map<Integer, List<Integer>> rowsOf = new LinkedHashMap<>();
        for (int row : shuffled(labels.length, seed)) {
            rowsOf.computeIfAbsent(labels[row], label -> new ArrayList<>()).add(row);
        }
        List<Split> result = new ArrayList<>();
        for (int fold = 0; fold < k; fold++) {
            List<Integer> test = new ArrayList<>();
            List<Integer> train = new ArrayList<>();
            for (List<Integer> rows : rowsOf.values()) {
                int from = fold * (rows.size() / k);
                int to = fold == k - 1 ? rows.size() : from + rows.size() / k;
                test.addAll(rows.subList(from, to));
                train.addAll(rows.subList(0, from));
                train.addAll(rows.subList(to, rows.size()));
            }
            result.add(new Split(toArray(train), toArray(test)));
        }
        return result;
    }
}
