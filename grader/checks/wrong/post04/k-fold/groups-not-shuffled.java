/*
title: The groups are dealt out in the order of the table
task: 2
ask: What changes in your grouped folds when the seed changes?
point: Groups of the same size are alike; which of them come together is for the seed to decide.
tell: The seed does nothing here. Shuffle the groups with it before you deal them out.
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        Map<String, List<Integer>> rowsOfGroup = new LinkedHashMap<>();
        for (int row = 0; row < groups.size(); row++) {
            rowsOfGroup.computeIfAbsent(groups.get(row), group -> new ArrayList<>()).add(row);
        }
        requireFolds(k, rowsOfGroup.size(), "groups");
        int[] foldOfRow = new int[groups.size()];
        int[] sizes = new int[k];
        for (List<Integer> rows : rowsOfGroup.values()) {
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
