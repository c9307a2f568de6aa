/*
title: Groups are dealt out in turn, whatever their sizes
task: 2
ask: Three groups of six rows and twelve single rows: how large can one of your folds become?
point: Folds with the same number of groups need not have the same number of rows. What do you count when you choose
  the next fold?
tell: You give the groups out in turn, or count groups. Give each group to the fold that has the fewest rows so far.
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        List<String> names = new ArrayList<>(new java.util.LinkedHashSet<>(groups));
        requireFolds(k, names.size(), "groups");
        Collections.shuffle(names, new Random(seed));
        int[] foldOfRow = new int[groups.size()];
        for (int row = 0; row < foldOfRow.length; row++) {
            foldOfRow[row] = names.indexOf(groups.get(row)) % k;
        }
        return splits(foldOfRow, k);
    }
}
