/*
title: The rows of a class are dealt out in the order of the table
task: 3
ask: What changes in your stratified folds when the seed changes?
point: Which rows of a class come together is for the seed to decide.
tell: The seed does nothing here. Shuffle the rows before you sort them by class.
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < labels.length; row++) {
            rows.add(row);
        }
        rows.sort(Comparator.comparing(row -> labels[row]));
        int[] foldOfRow = new int[labels.length];
        deal(rows, k, foldOfRow);
        return splits(foldOfRow, k);
    }
}
