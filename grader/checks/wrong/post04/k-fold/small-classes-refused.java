/*
title: Classes with fewer rows than folds are refused
task: 3
ask: What does your method do with a class of two rows and five folds?
point: A rare class cannot be in every fold. Does the exercise call that an error?
tell: You refuse classes that have fewer rows than there are folds. Deal them out all the same: some folds have none
  of them.
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        for (int label : labels) {
            if (java.util.Arrays.stream(labels).filter(each -> each == label).count() < k) {
                throw new IllegalArgumentException("too few rows of class " + label);
            }
        }
        List<Integer> rows = shuffled(labels.length, seed);
        rows.sort(Comparator.comparing(row -> labels[row]));
        int[] foldOfRow = new int[labels.length];
        deal(rows, k, foldOfRow);
        return splits(foldOfRow, k);
    }
}
