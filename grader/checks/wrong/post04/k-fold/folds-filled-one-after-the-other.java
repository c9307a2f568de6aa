/*
title: A fold is filled before the next one begins
task: 2
contains: [groups-dealt-in-turn]
ask: How many rows are left for your last fold if every earlier one took a little more than its share?
point: A fold that takes whole groups until it has n / k rows ends above its share; the last folds pay for all.
tell: You fill fold after fold. Give each group to the fold that has the fewest rows so far.
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        List<String> names = new ArrayList<>(new java.util.LinkedHashSet<>(groups));
        requireFolds(k, names.size(), "groups");
        Collections.shuffle(names, new Random(seed));
        int[] foldOfRow = new int[groups.size()];
        int fold = 0;
        int size = 0;
        for (String name : names) {
            if (size >= (double) groups.size() / k && fold < k - 1) {
                fold++;
                size = 0;
            }
            for (int row = 0; row < foldOfRow.length; row++) {
                if (groups.get(row).equals(name)) {
                    foldOfRow[row] = fold;
                    size++;
                }
            }
        }
        return splits(foldOfRow, k);
    }
}
