/*
title: Group names are compared with ==
task: 2
ask: Two rows of a file both say "SiC". Are their strings equal, and are they the same object?
point: Your grouping works as long as equal names are one object in memory. What does == compare?
tell: You compare group names with ==, or look them up by identity. Use equals, or a HashMap.
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        requireFolds(k, new java.util.HashSet<>(groups).size(), "groups");
        Map<String, List<Integer>> rowsOfGroup = new java.util.IdentityHashMap<>();
        List<List<Integer>> members = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            if (!rowsOfGroup.containsKey(groups.get(row))) {
                members.add(new ArrayList<>());
                rowsOfGroup.put(groups.get(row), members.get(members.size() - 1));
            }
            rowsOfGroup.get(groups.get(row)).add(row);
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
