/*
title: More folds than groups are accepted
task: 2
ask: Three groups in four folds: what is in the fourth test part?
point: Groups stay whole, so there can be no more folds than groups, however many rows there are.
tell: You compare k with the number of rows. Refuse k above the number of different groups.
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        requireFolds(k, groups.size(), "rows");
        Map<String, List<Integer>> rowsOfGroup = new LinkedHashMap<>();
        for (int row = 0; row < groups.size(); row++) {
            rowsOfGroup.computeIfAbsent(groups.get(row), group -> new ArrayList<>()).add(row);
        }
        List<List<Integer>> members = new ArrayList<>(rowsOfGroup.values());
        Collections.shuffle(members, new Random(seed));
        int[] foldOfRow = new int[groups.size()];
        int[] sizes = new int[k];
        for (List<Integer> rows : members) {
            int smallest = 0;
            for (int fold = 1; fold < k; fold++) {
                smallest = sizes[fold] < sizes[smallest] ? fold : smallest;
            }
            for (int row : rows) {
                foldOfRow[row] = smallest;
            }
            sizes[smallest] += rows.size();
        }
        return splits(foldOfRow, k);
    }
}
