/*
title: The groups are not used
task: 2
contains: [groups-assumed-adjacent, groups-compared-by-identity]
ask: Two rows have the same group. What in your method keeps them in one fold?
point: Rows that are nearly copies of each other must not stand on both sides of a split. What do you shuffle?
tell: You make plain folds of the rows. Collect the rows of each group, and deal the groups out.
*/
final class KFold {
    public static List<Split> grouped(List<String> groups, int k, long seed) {
        requireFolds(k, new java.util.HashSet<>(groups).size(), "groups");
        return plain(groups.size(), k, seed);
    }
}
