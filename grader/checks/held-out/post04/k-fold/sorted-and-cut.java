/*
style: a map from class to rows, joined and sliced
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        Map<Integer, List<Integer>> rowsOf = new java.util.TreeMap<>();
        for (int row : shuffled(labels.length, seed)) {
            rowsOf.computeIfAbsent(labels[row], label -> new ArrayList<>()).add(row);
        }
        List<Integer> all = new ArrayList<>();
        rowsOf.values().forEach(all::addAll);
        List<Split> result = new ArrayList<>();
        int from = 0;
        for (int fold = 0; fold < k; fold++) {
            int to = from + all.size() / k + (fold < all.size() % k ? 1 : 0);
            List<Integer> train = new ArrayList<>(all);
            train.subList(from, to).clear();
            result.add(new Split(toArray(train), toArray(all.subList(from, to))));
            from = to;
        }
        return result;
    }
}
