/*
title: A group is cut where its fold is full
task: 2
ask: What happens to a group that is only partly inside of a fold?
point: Rows sorted by group and cut into equal pieces: the cuts go through groups.
tell: You fill the folds row by row, so the group at the end of a fold is cut in two. A fold takes a group whole.
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        List<String> names = new ArrayList<>(new java.util.LinkedHashSet<>(groups));
        requireFolds(k, names.size(), "groups");
        Collections.shuffle(names, new Random(seed));
        List<Integer> rows = shuffled(groups.size(), seed);
        rows.sort(Comparator.comparing(row -> names.indexOf(groups.get(row))));
        int[] foldOfRow = new int[groups.size()];
        for (int i = 0; i < foldOfRow.length; i++) {
            foldOfRow[rows.get(i)] = i * k / foldOfRow.length;
        }
        return splits(foldOfRow, k);
    }
}
