/*
style: counts in a map, all classes dealt in one go
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        Map<Integer, List<Integer>> rowsOf = new LinkedHashMap<>();
        for (int row : shuffled(labels.length, seed)) {
            rowsOf.computeIfAbsent(labels[row], label -> new ArrayList<>()).add(row);
        }
        if (rowsOf.values().stream().anyMatch(rows -> rows.size() < k)) {
            throw new IllegalArgumentException("a class is too small to be stratified");
        }
        int[] foldOfRow = new int[labels.length];
        int turn = 0;
        for (List<Integer> rows : rowsOf.values()) {
            for (int row : rows) {
                foldOfRow[row] = turn++ % k;
            }
        }
        return splits(foldOfRow, k);
    }
}
