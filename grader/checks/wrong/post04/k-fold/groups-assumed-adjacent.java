/*
title: Rows of a group are assumed to stand next to each other
task: 2
ask: What does your method do if a group comes again further down in the table?
point: You begin a new group wherever the name changes. Is a name that comes back a new group?
tell: You compare a row with the row before it only. Collect the rows of a name in a map, wherever they stand.
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        requireFolds(k, new java.util.HashSet<>(groups).size(), "groups");
        List<List<Integer>> members = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            if (row == 0 || !groups.get(row).equals(groups.get(row - 1))) {
                members.add(new ArrayList<>());
            }
            members.get(members.size() - 1).add(row);
        }
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
