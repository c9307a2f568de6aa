/*
title: The fold is computed from the name's hash code
task: 2
contains: [groups-not-shuffled]
ask: What makes sure that every fold gets a group, and how many rows it gets?
point: Hash codes scatter, but they count neither rows nor folds. What does the seed do?
tell: hashCode() % k leaves folds uneven or empty. Shuffle the groups and give each to the fold with the fewest
  rows.
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        requireFolds(k, new java.util.HashSet<>(groups).size(), "groups");
        int[] foldOfRow = new int[groups.size()];
        for (int row = 0; row < foldOfRow.length; row++) {
            foldOfRow[row] = Math.floorMod(groups.get(row).hashCode(), k);
        }
        return splits(foldOfRow, k);
    }
}
