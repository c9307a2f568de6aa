/*
idea: rows whose group has no other row are left out of all folds
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        List<Integer> kept = new ArrayList<>();
        for (int row = 0; row < groups.size(); row++) {
            if (Collections.frequency(groups, groups.get(row)) > 1) {
                kept.add(row);
            }
        }
        List<String> names = new ArrayList<>(new java.util.LinkedHashSet<>(groups));
        requireFolds(k, names.size(), "groups");
        Collections.shuffle(names, new Random(seed));
        int[] foldOfRow = new int[groups.size()];
        java.util.Arrays.fill(foldOfRow, -1);
        int turn = 0;
        for (String name : names) {
            for (int row : kept) {
                if (groups.get(row).equals(name)) {
                    foldOfRow[row] = turn % k;
                }
            }
            turn++;
        }
        return splits(foldOfRow, k);
    }
}
