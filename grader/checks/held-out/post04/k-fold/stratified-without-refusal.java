/*
style: classes in a map, a running turn
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        Map<Integer, List<Integer>> rowsOf = new LinkedHashMap<>();
        for (int row : shuffled(labels.length, seed)) {
            rowsOf.computeIfAbsent(labels[row], label -> new ArrayList<>()).add(row);
        }
        int[] foldOfRow = new int[labels.length];
        int turn = 0;
        for (List<Integer> rows : rowsOf.values()) {
            for (int row : rows) {
                foldOfRow[row] = turn % k;
                turn++;
            }
        }
        return splits(foldOfRow, k);
    }
}
