/*
title: The caller's list of groups is changed
task: 2
ask: Whose list do you shuffle or sort?
point: Afterwards the caller's groups no longer belong to the caller's rows.
tell: You change the list that you were given. Work on a copy.
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        List<String> names = new ArrayList<>(new java.util.LinkedHashSet<>(groups));
        requireFolds(k, names.size(), "groups");
        Collections.shuffle(names, new Random(seed));
        int[] foldOfRow = new int[groups.size()];
        int[] sizes = new int[k];
        for (String name : names) {
            int smallest = 0;
            for (int fold = 1; fold < k; fold++) {
                smallest = sizes[fold] < sizes[smallest] ? fold : smallest;
            }
            for (int row = 0; row < foldOfRow.length; row++) {
                if (name.equals(groups.get(row))) {
                    foldOfRow[row] = smallest;
                    sizes[smallest]++;
                    groups.set(row, null);
                }
            }
        }
        return splits(foldOfRow, k);
    }
}
