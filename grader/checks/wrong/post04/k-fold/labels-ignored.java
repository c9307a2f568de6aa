/*
title: The labels are not used
task: 3
covers: P4.10
ask: What in your method makes sure that every fold gets rows of a rare class?
point: Plain folds have their share of a class on average only.
tell: You make plain folds. Sort the shuffled rows by their labels before you deal them out.
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        return plain(labels.length, k, seed);
    }
}
