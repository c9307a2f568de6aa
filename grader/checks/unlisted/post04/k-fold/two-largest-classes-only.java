/*
idea: only the largest class is shared out fairly, all other rows are dealt as one class
*/
final class KFold {
    public static List<Split> stratified(int[] labels, int k, long seed) {
        requireFolds(k, labels.length, "rows");
        int largest = 0;
        for (int row = 0; row < labels.length; row++) {
            largest = count(labels, labels[row]) > count(labels, labels[largest]) ? row : largest;
        }
        int label = labels[largest];
        List<Integer> rows = shuffled(labels.length, seed);
        rows.sort(Comparator.comparing(row -> labels[row] == label));
        int[] foldOfRow = new int[labels.length];
        deal(rows, k, foldOfRow);
        return splits(foldOfRow, k);
    }

    private static int count(int[] labels, int label) {
        return (int) java.util.Arrays.stream(labels).filter(each -> each == label).count();
    }
}
