/*
title: Only shared rows count as a leak
task: 4
covers: []
ask: Rutile in training, anatase in the test part: has the model met TiO2 before?
point: Two parts without a common row can still share a material. What is the list of groups for?
tell: You look for rows that are in both parts. Look for groups that are in both: a shared row is one case of that.
*/
final class Splitter {
    public static boolean leaks(Split s, List<String> groups) {
        requireRowsOf(s.train(), groups);
        requireRowsOf(s.test(), groups);
        Set<Integer> train = new HashSet<>();
        for (int row : s.train()) {
            train.add(row);
        }
        for (int row : s.test()) {
            if (train.contains(row)) {
                return true;
            }
        }
        return false;
    }
}
