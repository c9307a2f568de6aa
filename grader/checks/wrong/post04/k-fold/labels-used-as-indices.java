/*
title: Labels are taken for indices
task: 3
ask: What does your method do with the labels -1 and 227?
point: A class is any number: a space group, a magnetic order of -1. What are your arrays as long as?
tell: You use the label as an index of an array or a list. Use a map, or sort by the label.
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        List<List<Integer>> rowsOfClass = new ArrayList<>();
        for (int row = 0; row < labels.length; row++) {
            rowsOfClass.add(new ArrayList<>());
        }
        for (int row : shuffled(labels.length, seed)) {
            rowsOfClass.get(labels[row]).add(row);
        }
        List<Integer> rows = new ArrayList<>();
        rowsOfClass.forEach(rows::addAll);
        int[] foldOfRow = new int[labels.length];
        deal(rows, k, foldOfRow);
        return splits(foldOfRow, k);
    }
}
